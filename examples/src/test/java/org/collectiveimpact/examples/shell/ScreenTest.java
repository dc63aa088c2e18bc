package org.collectiveimpact.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.Golden;
import org.collectiveimpact.examples.Printed;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.planning.Plan;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Initiative INITIATIVE = Prompt.load("milwaukee-teen-pregnancy");
    private static final Assessment ASSESSMENT = Prompt.assess(INITIATIVE);

    @Test
    void helpIsNoWiderThanATerminal() {
        String help = Printed.by(Screen::help);

        assertThat(help).isEqualTo(Resource.text("help.txt"));
        assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Wrapped.WIDTH));
    }

    @Test
    void theCurrentStandIsExplainedAsAWhole() {
        Golden.check("milwaukee-explained.txt", Printed.by(() -> Screen.explain(ASSESSMENT)));
    }

    @Test
    void aPlanGoesToThePhaseThatIsNamed() {
        assertThat(Printed.by(() -> Screen.plan(ASSESSMENT, 3)))
                .isEqualTo(Wrapped.text(Plan.to(3, ASSESSMENT).toString()));
    }

    @Test
    void whereAllGatesPassNothingIsLeftToPlan() {
        Initiative alone = INITIATIVE.withAttestations();
        Assessment easy = Prompt.rules("x").assess(alone, ASSESSMENT.asOf());

        assertThat(Printed.by(() -> Screen.plan(easy))).isEqualTo("All gates pass for certain.\n");
    }

    @Test
    void contradictionsAreALineEach() {
        assertThat(Printed.by(() -> Screen.validate(INITIATIVE.withName(" ")))).isEqualTo("x");
    }

    @Test
    void whatTheAssessmentLacksIsOneLine() {
        assertThatThrownBy(() -> Screen.explain(ASSESSMENT, "sm-baselin"))
                .isInstanceOf(Refused.class)
                .hasMessage("x");
        assertThatThrownBy(() -> Screen.plan(ASSESSMENT, 7))
                .isInstanceOf(Refused.class)
                .hasMessage("x");
        assertThatThrownBy(() -> Screen.compare(ASSESSMENT, Prompt.assess(Prompt.load("healthy-monadnock"))))
                .isInstanceOf(Refused.class)
                .hasMessage("x");
    }
}
