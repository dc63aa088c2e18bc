package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Target;
import org.collectiveimpact.validation.Violation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitiativeValidatorTest {

    @Test
    void aSoundInitiativeHasNoViolations() {
        assertThat(InitiativeValidator.standard().validate(initiative())).isEmpty();
    }

    @Test
    void anInitiativeThatHasJustBegunHasNoViolations() {
        var begun = Initiative.builder().id(InitiativeId.of("new")).name("New").build();

        assertThat(InitiativeValidator.standard().validate(begun)).isEmpty();
    }

    @Test
    void aViolationSaysWhereWhatAndWhy() {
        var early = initiative()
                .withIndicators(
                        reading().targets(List.of(Target.of("2019", 80))).build());

        assertThat(InitiativeValidator.standard().validate(early))
                .containsExactly(new Violation(
                        "indicators[reading].targets[0].date",
                        "/indicators/0/targets/0/date",
                        "target-before-baseline",
                        "indicators[reading].targets[0].date: 2019 (expected: after the baseline, 2020)",
                        "2019",
                        Severity.ERROR));
    }

    @Test
    void violationsOfAllRulesComeInOneOrder() {
        var spoilt = initiative()
                .withName("")
                .withPhase(9)
                .withPartners(partner("b", ""), partner("a", "A").withEmail(" "), partner("b", "B"));

        assertThat(InitiativeValidator.standard().validate(spoilt))
                .extracting(violation -> violation.path() + " " + violation.code())
                .containsExactly(
                        "activities[evenings].partners[0] unknown-reference",
                        "activities[evenings].partners[1] unknown-reference",
                        "agreements[data].parties[0] unknown-reference",
                        "indicators[reading].owner unknown-reference",
                        "name blank-text",
                        "partners[a].email blank-text",
                        "partners[a].email not-an-email",
                        "partners[b].id duplicate-id",
                        "partners[b].name blank-text",
                        "phase out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{min}", "{path}", "{blank-text}", "$1 \\", "%s", "<b>"})
    void whatPeopleWroteIsShownAsItIs(String hostile) {
        var spoilt = initiative()
                .withPartners(
                        partner("city-schools", "Schools"),
                        partner("library", "Library").withEmail(hostile));

        assertThat(InitiativeValidator.standard().validate(spoilt))
                .containsExactly(new Violation(
                        "partners[library].email",
                        "/partners/1/email",
                        "not-an-email",
                        "partners[library].email: '" + hostile + "' (expected: an address such as name@example.org)",
                        hostile,
                        Severity.ERROR));
    }

    @Test
    void aLanguageWithoutMessagesIsAnsweredInEnglish() {
        var spoilt = initiative().withPhase(6);

        assertThat(InitiativeValidator.standard(Locale.JAPANESE).validate(spoilt))
                .isEqualTo(InitiativeValidator.standard().validate(spoilt));
    }

    @Test
    void oneValidatorServesManyThreads() {
        var validator = InitiativeValidator.standard();
        var spoilt = initiative().withName("").withPhase(6);

        assertThat(IntStream.range(0, 100)
                        .parallel()
                        .mapToObj(i -> validator.validate(spoilt))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aPartIsValidatedByItself() {
        assertThat(InitiativeValidator.standard().validatePart(partner("library", " ")))
                .containsExactly(new Violation(
                        "name", "/name", "blank-text", "name: ' ' (expected: words)", " ", Severity.ERROR));
    }

    @Test
    void referencesOutOfAPartAreNotLookedUp() {
        var reading = reading().targets(List.of(Target.of("2019", 80))).build();

        assertThat(InitiativeValidator.standard().validatePart(reading))
                .extracting(Violation::path)
                .containsExactly("targets[0].date");
    }

    @Test
    void somethingElseIsNotValidated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InitiativeValidator.standard().validatePart("Reading City"))
                .withMessage("part: java.lang.String (expected: an initiative or a part of one)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InitiativeValidator.standard().validatePart(InitiativeId.of("new")))
                .withMessage(
                        "part: org.collectiveimpact.model.InitiativeId (expected: an initiative or a part of one)");
    }

    @Test
    void whatIsStillBeingWrittenIsNotPunishedForWhatIsMissing() {
        var begun = initiative()
                .withName("")
                .withPartners(partner("library", "L").withEmail("office@").withLink("https:/"))
                .withAttestations(SoundInitiative.answer("cc-tru", Answer.NOT_APPLICABLE));

        assertThat(InitiativeValidator.standard().forDrafts().validate(begun)).isEmpty();
        assertThat(InitiativeValidator.standard().validate(begun)).isNotEmpty();
    }

    @Test
    void whatNoFurtherWritingCanMendIsToldAtOnce() {
        var begun = initiative().withName("").withPhase(6);

        assertThat(InitiativeValidator.standard().forDrafts().validate(begun))
                .extracting(Violation::toString)
                .containsExactly("ERROR phase: 6 (expected: 1 to 5)");
    }

    @Test
    void theDayHoldsForDraftsInAnyOrderOfAsking() {
        var day = LocalDate.parse("2021-01-01");
        var standard = InitiativeValidator.standard();

        assertThat(standard.asOf(day).forDrafts().validate(initiative()))
                .isEqualTo(standard.forDrafts().asOf(day).validate(initiative()))
                .isNotEmpty();
    }

    @Test
    void whatAValidatorIsToldIsNotNull() {
        InitiativeValidator standard = InitiativeValidator.standard();

        assertThatNullPointerException().isThrownBy(() -> standard.asOf(null)).withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> standard.against(null))
                .withMessage("ruleSet");
        assertThatNullPointerException()
                .isThrownBy(() -> InitiativeValidator.standard(null))
                .withMessage("locale");
    }
}
