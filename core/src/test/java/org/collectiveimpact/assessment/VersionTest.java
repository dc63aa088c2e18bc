package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.assessment.Questions.about;
import static org.collectiveimpact.assessment.Questions.rules;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a version is, and when it has to rise. */
class VersionTest {

    private static final RuleSet EARLIER = rules(about("ca-one").build()).withVersion(new Version(1, 2, 3));
    private static final RuleSet REWORDED = EARLIER.withTitle("Other words");
    private static final RuleSet OTHER_GATES = EARLIER.withPolicy(Policy.GUIDE);
    private static final RuleSet OTHER_SCORES = rules(about("ca-other").build());

    @Test
    void aVersionIsWrittenAsItIsRead() {
        assertThat(Version.parse("10.0.27")).isEqualTo(new Version(10, 0, 27)).hasToString("10.0.27");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.x", "01.2.3", "1.2.-3", "1.2.3-SNAPSHOT"})
    void whatHasAnotherFormIsNoVersion(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Version.parse(text))
                .withMessage("version: '" + text + "' (expected: three whole numbers joined by dots, such as 1.2.0)");
    }

    @Test
    void eachNumberIsOneThatCanBeReadAgain() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(1, -2, 0))
                .withMessage("version: 1.-2.0 (expected: three numbers from 0 to 999999)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Version(1, Integer.MAX_VALUE, 0))
                .withMessage("version: 1.2147483647.0 (expected: three numbers from 0 to 999999)");
        assertThat(Version.parse("999999.999999.999999")).isEqualTo(new Version(999999, 999999, 999999));
    }

    @Test
    void aNumberThatCannotRiseCarries() {
        RuleSet last = EARLIER.withVersion(Version.parse("1.999999.999999"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> last.withTitle("Other words").checkVersionSince(last))
                .withMessage("version: 1.999999.999999 (expected: 2.0.0 or higher, for words, sources, effort,"
                        + " prerequisites or order differ from those of 1.999999.999999)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> last.withPolicy(Policy.GUIDE).checkVersionSince(last))
                .withMessage(
                        "version: 1.999999.999999 (expected: 2.0.0 or higher, for verdicts may differ from those of"
                                + " 1.999999.999999)");
    }

    @Test
    void versionsAreOrderedByTheirFirstNumbersFirst() {
        assertThat(Stream.of("1.10.0", "2.0.0", "1.9.9", "1.9.10")
                        .map(Version::parse)
                        .sorted())
                .map(Version::toString)
                .containsExactly("1.9.9", "1.9.10", "1.10.0", "2.0.0");
    }

    @Test
    void whatStaysTheSameMayKeepItsVersion() {
        EARLIER.checkVersionSince(EARLIER);
        EARLIER.withVersion(new Version(1, 2, 4)).checkVersionSince(EARLIER);
    }

    @Test
    void aVersionNeverFalls() {
        refused(EARLIER, "1.2.2", "version: 1.2.2 (expected: 1.2.3 or higher, for a version never falls)");
    }

    @Test
    void otherWordsRaiseAnyNumber() {
        refused(
                REWORDED,
                "1.2.3",
                "version: 1.2.3 (expected: 1.2.4 or higher, for words, sources, effort, prerequisites or order differ from those of 1.2.3)");
        REWORDED.withVersion(Version.parse("1.2.4")).checkVersionSince(EARLIER);
        REWORDED.withVersion(Version.parse("1.3.0")).checkVersionSince(EARLIER);
    }

    @Test
    void otherVerdictsRaiseTheFirstOrTheSecondNumber() {
        refused(
                OTHER_GATES,
                "1.2.4",
                "version: 1.2.4 (expected: 1.3.0 or higher, for verdicts may differ from those of 1.2.3)");
        OTHER_GATES.withVersion(Version.parse("1.3.0")).checkVersionSince(EARLIER);
    }

    @Test
    void otherScoresRaiseTheFirstOrTheSecondNumber() {
        refused(
                OTHER_SCORES,
                "1.2.9",
                "version: 1.2.9 (expected: 1.3.0 or higher, for scores may differ from those of 1.2.3)");
        OTHER_SCORES.withVersion(Version.parse("2.0.0")).checkVersionSince(EARLIER);
    }

    private static void refused(RuleSet rules, String version, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.withVersion(Version.parse(version)).checkVersionSince(EARLIER))
                .withMessage(message);
    }
}
