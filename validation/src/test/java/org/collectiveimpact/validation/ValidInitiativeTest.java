package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.reading;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.validation.Violation.Severity;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidInitiativeTest {

    private static final String EARLY =
            "indicators[reading].targets[0].date: 2019 (expected: after the baseline, 2020)";

    @Test
    void theHostHasTheProviderThatTheBuildAsksFor() {
        assertThat(HibernateValidator.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation())
                .asString()
                .endsWith("/hibernate-validator-" + System.getProperty("host.provider") + ".jar");
    }

    @Test
    void aSoundInitiativeIsLetIn() {
        assertThat(Host.validate(new Submission(initiative()))).isEmpty();
    }

    @Test
    void whatIsNotThereIsForOtherConstraints() {
        assertThat(Host.validate(new Submission(null))).isEmpty();
    }

    @Test
    void aViolationStandsAtItsOwnPlaceUnderTheField() {
        assertThat(Host.validate(new Submission(early())))
                .containsExactly("initiative.indicators[1].targets[0].date | " + EARLY);
    }

    @Test
    void elementsOfContainersAreChecked() {
        assertThat(Host.validate(new Many(List.of(initiative(), early()), Optional.of(early()))))
                .containsExactly(
                        "all[1].<list element>.indicators[1].targets[0].date | " + EARLY,
                        "one.indicators[1].targets[0].date | " + EARLY);
    }

    @Test
    void argumentsAndReturnValuesAreChecked() throws NoSuchMethodException {
        Desk desk = new Desk();
        Method submit = Desk.class.getMethod("submit", Initiative.class);
        var executables = Host.VALIDATOR.forExecutables();

        assertThat(Host.found(executables.validateParameters(desk, submit, new Object[] {early()})))
                .containsExactly("submit.initiative.indicators[1].targets[0].date | " + EARLY);
        assertThat(Host.found(executables.validateReturnValue(desk, submit, early())))
                .containsExactly("submit.<return value>.indicators[1].targets[0].date | " + EARLY);
    }

    @Test
    void thePathIsMadeOfTheNodesOfJakartaValidation() {
        assertThat(Host.nodes(only(new Submission(early())).getPropertyPath()))
                .containsExactly(
                        "PROPERTY initiative",
                        "PROPERTY indicators",
                        "PROPERTY targets of element 1",
                        "PROPERTY date of element 0");
    }

    @Test
    void anElementWithoutAttributesHasANodeOfItsOwn() {
        Initiative stranger = initiative()
                .withActivities(SoundInitiative.evenings()
                        .addPartners(PartnerId.of("nobody-at-all"))
                        .build());

        assertThat(Host.nodes(only(new Submission(stranger)).getPropertyPath()))
                .containsExactly(
                        "PROPERTY initiative",
                        "PROPERTY activities",
                        "PROPERTY partners of element 0",
                        "CONTAINER_ELEMENT <list element> of element 2");
    }

    @Test
    void aHostGetsTheViolationsThemselvesInTheirOrder() {
        Initiative spoilt = early().withName("");

        assertThat(Violation.from(Host.VALIDATOR.validate(new Submission(spoilt))))
                .isEqualTo(InitiativeValidator.standard().validate(spoilt))
                .extracting(Violation::path)
                .containsExactly("indicators[reading].targets[0].date", "name");
    }

    @Test
    void warningsAreLetInUnlessAskedFor() {
        Initiative doubtful = initiative()
                .withIndicators(
                        reading().build(),
                        absence().addTargets(Target.of("2030", 12)).build());

        assertThat(InitiativeValidator.standard().validate(doubtful))
                .extracting(Violation::severity)
                .containsExactly(Severity.WARNING);
        assertThat(Host.validate(new Submission(doubtful))).isEmpty();
        assertThat(Host.validate(new Strict(doubtful)))
                .containsExactly("initiative.indicators[1].targets[1].value"
                        + " | indicators[absence].targets[1].value: 12.0 (expected: below the baseline, 12.0)");
    }

    @Test
    void whatPeopleAreStillWritingIsCheckedInItsGroup() {
        Initiative unfinished =
                early().withName("").withIndicators(reading().build()).withPhase(6);

        assertThat(Host.validate(new Form(unfinished)))
                .containsExactly(
                        "initiative.name | name: '' (expected: words)",
                        "initiative.phase | phase: 6 (expected: 1 to 5)");
        assertThat(Host.validate(new Form(unfinished), Draft.class))
                .containsExactly("initiative.phase | phase: 6 (expected: 1 to 5)");
    }

    @Test
    void whatHasHappenedIsNotLaterThanTodayByTheClockOfTheHost() {
        Initiative held = initiative();

        assertThat(Host.validateOn("2022-12-01", new Submission(held))).isEmpty();
        assertThat(Host.validateOn("2022-11-30", new Submission(held)))
                .containsExactly("initiative.agenda.reviewedOn"
                        + " | agenda.reviewedOn: 2022-12-01 (expected: not after 2022-11-30)");
    }

    @Test
    void aHostChoosesTheLanguage() {
        assertThat(Host.validate(new Spanish(initiative().withPhase(6))))
                .containsExactly("initiative.phase | phase: 6 (se espera: de 1 a 5)");
    }

    @Test
    void aHostMaySayItInItsOwnWords() {
        assertThat(Host.validate(new OwnWords(early().withName(""))))
                .containsExactly("initiative | Please see our guide for {partners}.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "#{1+1}",
                "{min}",
                "{jakarta.validation.constraints.NotNull.message}",
                "\\{min\\}",
                "\\\\${validatedValue}",
                "\\",
                "{{min}}",
                "{",
                "}$",
                "'{0}'",
                "%s"
            })
    void noHostInterpretsWhatPeopleWrote(String hostile) {
        Initiative spoilt = initiative()
                .withPartners(
                        partner("city-schools", "Schools"),
                        partner("library", "Library").withEmail(hostile));

        assertThat(Host.validate(new Submission(spoilt)))
                .containsExactly("initiative.partners[1].email | partners[library].email: '" + hostile
                        + "' (expected: an address such as name@example.org)");
    }

    private static Initiative early() {
        return initiative()
                .withIndicators(
                        absence().build(),
                        reading().targets(List.of(Target.of("2019", 80))).build());
    }

    private static ConstraintViolation<?> only(Object bean) {
        var violations = Host.VALIDATOR.validate(bean);
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    record Submission(@ValidInitiative @Nullable Initiative initiative) {}

    record Strict(@ValidInitiative(warnings = true) Initiative initiative) {}

    record Form(
            @ValidInitiative @ValidInitiative(groups = Draft.class)
            Initiative initiative) {}

    record Spanish(@ValidInitiative(language = "es") Initiative initiative) {}

    record OwnWords(
            @ValidInitiative(message = "Please see our guide for \\{partners\\}.")
            Initiative initiative) {}

    record Many(List<@ValidInitiative Initiative> all, Optional<@ValidInitiative Initiative> one) {}

    /** Where initiatives are handed in. */
    public static class Desk {

        @ValidInitiative
        public Initiative submit(@ValidInitiative Initiative initiative) {
            return initiative;
        }
    }
}
