package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.initiative;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.collectiveimpact.model.Initiative;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class PlainValidTest {

    private static final String BLANK = "name: '' (expected: words)";

    @Test
    void withoutTheLineNothingIsFound() {
        assertThat(Host.validate(new Submission(initiative().withName("")))).isEmpty();
    }

    @Test
    void withItValidIsEnough() {
        Validator validator = validator();
        Initiative nameless = initiative().withName("");

        assertThat(Host.found(validator.validate(new Submission(nameless))))
                .containsExactly("initiative.name | " + BLANK);
        assertThat(Host.found(validator.validate(new Many(List.of(initiative(), nameless)))))
                .containsExactly("initiatives[1].name | " + BLANK);
        assertThat(Host.found(validator.validate(nameless))).containsExactly("name | " + BLANK);
        assertThat(Host.found(validator.validate(new Submission(initiative())))).isEmpty();
    }

    private static Validator validator() {
        var configuration = Validation.byDefaultProvider().configure();
        configuration.addProperty("hibernate.validator.constraint_mapping_contributors", PlainValid.class.getName());
        return configuration
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    record Submission(@Valid Initiative initiative) {}

    record Many(List<@Valid Initiative> initiatives) {}
}
