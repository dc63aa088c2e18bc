package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collectiveimpact.examples.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String RULES = "src/main/resources/rule-sets/neighbourhood-check.yaml";

    @TempDir
    Path folder;

    private String sound;
    private String early;
    private String unreadable;

    @BeforeEach
    void write() {
        sound = Written.in(folder, "sound.yaml", "id: sound\nname: Sound\nstartedOn: 2019\n");
        early = Written.in(folder, "early.yaml", """
                id: early
                name: ""
                indicators:
                  - id: births
                    name: Births
                    unit: per 1000
                    direction: decrease
                    baseline: { period: 2015, value: 20 }
                    targets: [{ date: 2010, value: 30 }]
                """);
        unreadable = Written.in(folder, "unreadable.yaml", "id: unreadable\n");
    }

    @Test
    void whatIsSoundIsCountedAsNothing() {
        assertThat(Ran.with("validate", sound)).isEqualTo(new Ran(0, sound + ": 0 errors, 0 warnings\n", ""));
    }

    @Test
    void errorsAreToldALineEachAndAreExitCode1() {
        assertThat(Ran.with("validate", sound, early)).isEqualTo(new Ran(1, "x", ""));
    }

    @Test
    void aFileThatCannotBeReadIsExitCode2AndTheOthersAreValidated() {
        assertThat(Ran.with("validate", unreadable, sound))
                .isEqualTo(new Ran(
                        2,
                        sound + ": 0 errors, 0 warnings\n",
                        unreadable + ":1:1: found no field 'name' (expected: text)\n"));
    }

    @Test
    void aCaseCanBeValidated() {
        assertThat(Ran.with("validate", "healthy-monadnock").code()).isZero();
    }

    @Test
    void whatHappenedAfterTheDayIsAnError() {
        assertThat(Ran.with("validate", sound, "--as-of=2018-12-31")).isEqualTo(new Ran(1, "x", ""));
        assertThat(Ran.with("validate", sound, "--as-of=2019-01-01").code()).isZero();
    }

    @Test
    void draftsAreToldOnlyWhatNoFurtherWritingCanMend() {
        assertThat(Ran.with("validate", early, "--drafts")).isEqualTo(new Ran(1, "x", ""));
    }

    @Test
    void itSpeaksSpanish() {
        assertThat(Ran.with("validate", early, "--drafts", "--language=es").out())
                .isEqualTo("x");
    }

    @Test
    void answersAreHeldAgainstTheRuleSet() {
        String answered = Written.in(
                folder,
                "answered.yaml",
                "id: answered\nname: Answered\nattestations: [{criterion: cc-trust, answer: \"yes\", date: 2026-05-11}]\n");

        assertThat(Ran.with("validate", answered).code()).isZero();
        assertThat(Ran.with("validate", answered, "--rules", RULES)).isEqualTo(new Ran(1, "x", ""));
    }

    @Test
    void withoutAFileThereIsNothingToValidate() {
        assertThat(Ran.with("validate")).isEqualTo(Ran.badInput("x"));
    }
}
