package org.collectiveimpact.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.collectiveimpact.examples.Block;
import org.collectiveimpact.examples.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

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
        assertThat(Ran.with("validate", sound)).isEqualTo(new Ran(0, sound + ": errors: 0, warnings: 0\n", ""));
    }

    @Test
    void errorsAreToldALineEachAndAreExitCode1() {
        assertThat(Ran.with("validate", sound, early))
                .isEqualTo(new Ran(
                        1,
                        sound + ": errors: 0, warnings: 0\n"
                                + early
                                + ":9:23: ERROR indicators[births].targets[0].date: 2010 (expected: after the baseline,"
                                + " 2015)\n"
                                + early
                                + ":9:36: WARNING indicators[births].targets[0].value: 30 (expected: below the baseline,"
                                + " 20)\n"
                                + early + ":2:7: ERROR name: '' (expected: words)\n"
                                + early + ": errors: 2, warnings: 1\n",
                        ""));
    }

    @Test
    void aFileThatCannotBeReadIsExitCode2AndTheOthersAreValidated() {
        assertThat(Ran.with("validate", unreadable, sound))
                .isEqualTo(new Ran(
                        2,
                        sound + ": errors: 0, warnings: 0\n",
                        unreadable + ":1:1: found no field 'name' (expected: text)\n"));
    }

    @Test
    void aCaseCanBeValidated() {
        assertThat(Ran.with("validate", "healthy-monadnock").code()).isZero();
    }

    @Test
    void whatHappenedAfterTheDayIsAnError() {
        assertThat(Ran.with("validate", sound, "--as-of=2018-12-31"))
                .isEqualTo(new Ran(
                        1,
                        sound + ":3:12: ERROR startedOn: 2019 (expected: not after 2018-12-31)\n" + sound
                                + ": errors: 1, warnings: 0\n",
                        ""));
        assertThat(Ran.with("validate", sound, "--as-of=2019-01-01").code()).isZero();
    }

    @Test
    void draftsAreToldOnlyWhatNoFurtherWritingCanMend() {
        assertThat(Ran.with("validate", early, "--drafts"))
                .isEqualTo(new Ran(
                        1,
                        early
                                + ":9:23: ERROR indicators[births].targets[0].date: 2010 (expected: after the baseline, 2015)\n"
                                + early + ": errors: 1, warnings: 0\n",
                        ""));
    }

    @Test
    void itSpeaksSpanish() {
        assertThat(Ran.with("validate", early, "--drafts", "--language=es").out())
                .isEqualTo(
                        early + ":9:23: ERROR indicators[births].targets[0].date: 2010 (se espera: despu\u00e9s de la"
                                + " l\u00ednea base, 2015)\n" + early + ": errores: 1, avisos: 0\n");
        assertThat(Ran.with("validate", early, "--language=es").out())
                .contains(early + ":9:36: AVISO indicators[births].targets[0].value: 30 (se espera: ");
    }

    @Test
    void answersAreHeldAgainstTheRuleSet() {
        String block = Block.in(folder);

        assertThat(Ran.with("validate", block, "--rules", Block.RULES))
                .isEqualTo(new Ran(0, block + ": errors: 0, warnings: 0\n", ""));
        assertThat(Ran.with("validate", block).out()).endsWith(block + ": errors: 0, warnings: 3\n");
    }

    @Test
    void withoutAFileThereIsNothingToValidate() {
        assertThat(Ran.with("validate"))
                .isEqualTo(Ran.badInput(
                        "Missing required parameter: 'CASE-OR-FILE' (see: collective-impact validate --help)"));
    }
}
