package org.collectiveimpact.validation;

import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.agreement;
import static org.collectiveimpact.validation.SoundInitiative.answer;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.funding;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.model.ActivityId;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.model.WorkGroup;
import org.collectiveimpact.model.WorkGroupId;
import org.collectiveimpact.rules.Criterion;

/** An initiative, answers and rule sets in which everything is wrong that can be. */
final class Spoilt {

    private static final RuleSet STANDARD = RuleSet.standard();

    private Spoilt() {}

    /** Returns a violation of every constraint, some of them several times. */
    static List<Violation> violations(InitiativeValidator validator) {
        Criterion bare = STANDARD.criterion("cc-trust").withRemedyTemplate(" ").withQuestionTemplate("{weeks}?");
        CustomRuleSet custom = CustomRuleSet.extending(STANDARD).id("Mine").build();
        return Stream.of(
                        validator.asOf(LocalDate.parse("2024-12-31")).validate(spoilt()),
                        validator.validate(answers()),
                        validator.against(STANDARD).validate(answers()),
                        validator.validate(STANDARD.withCriteria(bare)),
                        validator.validate(custom, List.of(STANDARD)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attestation> answers() {
        String always = STANDARD.criteria().stream()
                .filter(criterion -> !criterion.mayNotApply())
                .map(Criterion::id)
                .findFirst()
                .orElseThrow();
        return List.of(
                answer("cc-trsut", Answer.YES),
                answer("morale", Answer.YES).withLevel("yes"),
                answer("cc-trust", Answer.LEVEL),
                answer("cc-trust", Answer.LEVEL).withLevel("7"),
                answer(always, Answer.NOT_APPLICABLE));
    }

    private static Initiative spoilt() {
        return initiative().toBuilder()
                .name("")
                .description("\ud83d" + "x".repeat(20_000))
                .phase(6)
                .startedOn(DateRange.parse("1800"))
                .addPartners(
                        partner("library", "x".repeat(301))
                                .withEmail("-")
                                .withLink("-")
                                .withJoinedOn(LocalDate.parse("2025-01-01")),
                        partner("north", "North").withJoinedOn(LocalDate.parse("0001-01-01")))
                .addActivities(evenings()
                        .id(ActivityId.of("late"))
                        .lead(PartnerId.of("libary"))
                        .addPartners(PartnerId.of("library"), PartnerId.of("hospital"))
                        .addReinforces(ActivityId.of("late"))
                        .endedOn(LocalDate.parse("2020-01-01"))
                        .build())
                .addAgreements(agreement().build())
                .addReferences(initiative().references().get(0).withFile("/"))
                .addMeetings(meeting().seats(-1).build())
                .addFunding(funding().amount(Money.parse("XXQ 1")).build())
                .addWorkGroups(WorkGroup.builder()
                        .id(WorkGroupId.of("idle"))
                        .name("Idle")
                        .build())
                .backbone(Backbone.builder()
                        .addStaff(BackboneStaff.builder().fte(BigDecimal.TEN).build())
                        .addFunctions(FunctionOwner.builder()
                                .function(BackboneFunction.values()[0])
                                .build())
                        .build())
                .addIndicators(
                        reading()
                                .observations(List.of(
                                        counted(3, 0),
                                        counted(3, 0),
                                        counted(3, 2).withPublished(true).withValue(BigDecimal.TEN),
                                        counted(1, 2).withUnit("pupils"),
                                        counted(1, 2).withValue(new BigDecimal("1E+40"))))
                                .build(),
                        reading().baseline(Observation.of("2030", 110)).build(),
                        absence()
                                .unit("percent")
                                .addObservations(Observation.of("2021", 110), counted(3, 2))
                                .addTargets(Target.of("2025", 13), Target.of("2020", 3))
                                .build())
                .build();
    }
}
