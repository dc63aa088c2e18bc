package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InitiativeTest {

    @Test
    void anIdAndANameAreEnough() {
        Initiative initiative = initiative().build();

        assertThat(initiative.goals()).isEmpty();
        assertThat(initiative.backbone()).isEmpty();
        assertThat(initiative.complete()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Initiative.builder().build())
                .withMessage("Cannot build Initiative, some of required attributes are not set [id, name]");
    }

    @Test
    void theCompleteSectionsAreInTheirOwnOrderWhateverTheOrderOfBuilding() {
        Initiative initiative = initiative()
                .addComplete(Section.REVIEWS, Section.GOALS)
                .addComplete(Section.PARTNERS)
                .addComplete(Section.GOALS)
                .build();

        assertThat(initiative.complete()).containsExactly(Section.PARTNERS, Section.GOALS, Section.REVIEWS);
    }

    @Test
    void theOrderInWhichSectionsAreDeclaredCompleteMakesNoDifference() {
        assertThat(initiative().addComplete(Section.REVIEWS, Section.GOALS).build())
                .isEqualTo(
                        initiative().addComplete(Section.GOALS, Section.REVIEWS).build());
    }

    @Test
    void aListThatChangesLaterDoesNotChangeTheInitiative() {
        List<Goal> goals = new ArrayList<>(List.of(goal("reading")));
        Initiative built = initiative().goals(goals).build();
        Initiative changed = built.withGoals(goals);

        goals.add(goal("graduation"));

        assertThat(built.goals()).containsExactly(goal("reading"));
        assertThat(changed.goals()).containsExactly(goal("reading"));
    }

    @Test
    void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
        Initiative.Builder builder = initiative();
        builder.addGoals(goal("reading"));
        Initiative built = builder.build();

        builder.addGoals(goal("graduation")).addComplete(Section.GOALS);

        assertThat(built.goals()).containsExactly(goal("reading"));
        assertThat(built.complete()).isEmpty();
    }

    @Test
    void nobodyCanChangeAList() {
        Initiative initiative = initiative().addComplete(Section.GOALS).build();

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> initiative.goals().add(goal("reading")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> initiative.complete().clear());
    }

    @Test
    void aWitherReturnsAChangedCopy() {
        Initiative initiative = initiative().phase(2).build();
        Initiative later = initiative.withPhase(3).withGoals(goal("reading"));

        assertThat(later)
                .isEqualTo(initiative().phase(3).addGoals(goal("reading")).build());
        assertThat(initiative).isEqualTo(initiative().phase(2).build());
    }

    @Test
    void aWitherTakesAnAttributeBack() {
        assertThat(initiative().phase(2).build().withPhase(Optional.empty()))
                .isEqualTo(initiative().build());
    }

    @Test
    void aDraftWithADanglingReferenceAndATargetBelowItsBaselineCanBeBuilt() {
        Indicator indicator = Indicator.builder()
                .id(IndicatorId.of("reading"))
                .name("Children reading at grade level")
                .direction(Direction.INCREASE)
                .addGoals(GoalId.of("nowhere"))
                .baseline(Observation.of("2006", 60))
                .addTargets(Target.of("2005", 40))
                .build();

        assertThat(initiative().addIndicators(indicator).build().indicators()).containsExactly(indicator);
    }

    private static Initiative.Builder initiative() {
        Initiative.Builder builder = Initiative.builder();
        builder.id(InitiativeId.of("reading-city")).name("Reading City");
        return builder;
    }

    private static Goal goal(String id) {
        return Goal.builder().id(GoalId.of(id)).name("Goal " + id).build();
    }
}
