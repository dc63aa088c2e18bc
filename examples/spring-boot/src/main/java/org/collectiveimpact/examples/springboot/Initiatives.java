package org.collectiveimpact.examples.springboot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.validation.ValidInitiative;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assesses what is posted, if it is an initiative without errors. */
@RestController
@Validated
class Initiatives {

    private final Clock clock;

    Initiatives(Clock clock) {
        this.clock = clock;
    }

    @PostMapping("/initiatives")
    Assessment assess(@RequestBody @ValidInitiative Initiative initiative, @RequestParam Optional<LocalDate> asOf) {
        return RuleSet.standard().assess(initiative, asOf.orElseGet(() -> LocalDate.now(clock)));
    }
}
