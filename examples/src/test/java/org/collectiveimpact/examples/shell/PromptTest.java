package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.Case;
import org.collectiveimpact.examples.Cases;
import org.collectiveimpact.examples.Written;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptTest {

    private static final Case MILWAUKEE = Cases.of("milwaukee-teen-pregnancy");

    @TempDir
    Path folder;

    @Test
    void aCaseIsAssessedAsOfItsDay() {
        Initiative initiative = Prompt.load(MILWAUKEE.id());

        assertThat(Prompt.assess(initiative)).isEqualTo(RuleSet.standard().assess(initiative, MILWAUKEE.asOf()));
        assertThat(Prompt.assess(initiative.withName("Another")).asOf()).isEqualTo(MILWAUKEE.asOf());
    }

    @Test
    void aFileIsAssessedAsOfTheNewestDayOnRecordEvenIfItBeginsAsACase() {
        Prompt.load(MILWAUKEE.id());
        Path copy = folder.resolve("milwaukee.yaml");
        Documents.write(MILWAUKEE.initiative(), copy);

        assertThat(Prompt.assess(Prompt.load(copy.toString())).asOf()).isEqualTo(LocalDate.of(2016, 10, 31));
    }

    @Test
    void anotherDayIsADayOrAWord() {
        Initiative initiative = Prompt.load(MILWAUKEE.id());
        LocalDate day = LocalDate.of(2010, 12, 31);

        assertThat(Prompt.assess(initiative, "2010-12-31")).isEqualTo(Prompt.assess(initiative, day));
        assertThatThrownBy(() -> Prompt.assess(initiative, "soon"))
                .isInstanceOf(Refused.class)
                .hasMessage("asOf: 'soon' (expected: a day such as 2015-12-31, or today)")
                .satisfies(refused -> assertThat(refused.getStackTrace()).isEmpty());
    }

    @Test
    void rulesComeFromAFile() {
        assertThat(Prompt.rules("src/main/resources/rule-sets/neighbourhood-check.yaml")
                        .id())
                .isEqualTo("neighbourhood-check");
        assertThatThrownBy(() -> Prompt.rules(Written.in(folder, "rules.yaml", "id: rules\n")))
                .isInstanceOf(Refused.class)
                .hasMessage(folder.resolve("rules.yaml") + ":1:1: found no field 'version' (expected: three whole"
                        + " numbers joined by dots, such as 1.2.0)");
    }
}
