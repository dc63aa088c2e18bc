package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.Block;
import org.collectiveimpact.examples.Printed;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {

    private static final Initiative INITIATIVE = Prompt.load("milwaukee-teen-pregnancy");
    private static final Assessment ASSESSMENT = Prompt.assess(INITIATIVE);

    @TempDir
    Path folder;

    @Test
    void helpIsNoWiderThanATerminal() {
        String help = Printed.by(Screen::help);

        assertThat(help).isEqualTo(Resource.text("help.txt"));
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Wrapped.WIDTH));
    }

    @Test
    void theScoreIsExplainedDownToEachCriterion() {
        assertThat(Printed.by(() -> Screen.explain(ASSESSMENT)))
                .isEqualTo(Wrapped.text(ASSESSMENT.explain().toString()))
                .startsWith("Overall: 16-98 of 100 (19 % answered)");
    }

    @Test
    void aPlanGoesToThePhaseThatIsNamed() {
        assertThat(Printed.by(() -> Screen.plan(ASSESSMENT, 3)))
                .isEqualTo(Wrapped.text(Plan.to(3, ASSESSMENT).toString()));
    }

    @Test
    void whereAllGatesPassNothingIsLeftToPlan() {
        Assessment block =
                Prompt.rules(Block.RULES).assess(Prompt.load(Block.in(folder)), LocalDate.parse("2026-06-30"));

        assertThat(Printed.by(() -> Screen.plan(block))).isEqualTo("All gates pass for certain.\n");
    }

    @Test
    void contradictionsAreALineEach() {
        assertThat(Printed.by(() -> Screen.validate(INITIATIVE.withName(" "))))
                .isEqualTo("ERROR name: ' ' (expected: words)\n");
    }

    @Test
    void whatTheAssessmentLacksIsOneLine() {
        assertThatThrownBy(() -> Screen.explain(ASSESSMENT, "sm-baselin"))
                .isInstanceOf(Refused.class)
                .hasMessage("criterion: 'sm-baselin' (expected: a criterion of standard 0.1.0, did you mean"
                        + " 'sm-baseline'?)");
        assertThatThrownBy(() -> Screen.plan(ASSESSMENT, 7))
                .isInstanceOf(Refused.class)
                .hasMessage("phase: 7 (expected: 1 to 5)");
        assertThatThrownBy(() -> Screen.compare(ASSESSMENT, Prompt.assess(Prompt.load("healthy-monadnock"))))
                .isInstanceOf(Refused.class)
                .hasMessage("initiative: healthy-monadnock (expected: milwaukee-teen-pregnancy, as before)");
    }
}
