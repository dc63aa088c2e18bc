package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiPredicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.rules.Score;

/** Laws of {@link Label}, whatever a criterion came to. */
@SameCases
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class LabelProperties {

    /** What each label means, said once more and each by itself, in whole quarters. */
    private static final Map<Label, BiPredicate<Sight, Sight>> MEANINGS = new EnumMap<>(Map.ofEntries(
            Map.entry(Label.ACHIEVED, moved((b, a) -> a.isMet() && b.isUnmet())),
            Map.entry(Label.LOST, moved((b, a) -> b.isMet() && a.isUnmet())),
            Map.entry(Label.ADVANCED, moved((b, a) -> !a.isMet() && a.isFartherThan(b))),
            Map.entry(Label.FELL_BACK, moved((b, a) -> !b.isMet() && b.isFartherThan(a))),
            Map.entry(Label.LEARNED_MET, moved((b, a) -> a.isMet() && !b.isUnmet())),
            Map.entry(Label.FORGOTTEN_MET, moved((b, a) -> b.isMet() && !a.isUnmet())),
            Map.entry(Label.LEARNED_UNMET, moved((b, a) -> a.isUnmet() && a.isSurerThan(b))),
            Map.entry(Label.FORGOTTEN_UNMET, moved((b, a) -> b.isUnmet() && b.isSurerThan(a))),
            Map.entry(Label.LEARNED_IN_PART, moved((b, a) -> a.isOpen() && a.isSurerThan(b))),
            Map.entry(Label.FORGOTTEN_IN_PART, moved((b, a) -> b.isOpen() && b.isSurerThan(a))),
            Map.entry(Label.NEWLY_APPLICABLE, (b, a) -> !b.applies() && a.applies()),
            Map.entry(Label.NO_LONGER_APPLICABLE, (b, a) -> b.applies() && !a.applies()),
            Map.entry(
                    Label.NEWLY_DUE,
                    still((b, a) -> !b.state().isDue() && a.state().isDue())),
            Map.entry(
                    Label.NO_LONGER_DUE,
                    still((b, a) -> b.state().isDue() && !a.state().isDue())),
            Map.entry(Label.ACCEPTED, stillDue((b, a) -> !b.accepts() && a.accepts())),
            Map.entry(Label.NO_LONGER_ACCEPTED, stillDue((b, a) -> b.accepts() && !a.accepts())),
            Map.entry(Label.UNCHANGED, stillDue((b, a) -> b.accepts() == a.accepts()))));

    /** A state, in the words of the definitions. */
    record Sight(CriterionState state) {

        boolean applies() {
            return state.score().isApplicable();
        }

        boolean accepts() {
            return state.isAccepted();
        }

        boolean isMet() {
            return state.score().low() == 1;
        }

        boolean isUnmet() {
            return state.score().high() < 1;
        }

        boolean isOpen() {
            return !isMet() && !isUnmet();
        }

        double width() {
            return state.score().high() - state.score().low();
        }

        boolean isFartherThan(Sight other) {
            boolean isAsSure = width() == other.width();
            return state.score().low()
                    > (isAsSure
                            ? other.state.score().low()
                            : other.state.score().high());
        }

        boolean isSurerThan(Sight other) {
            return width() < other.width() && state.score().overlaps(other.state.score());
        }
    }

    private static BiPredicate<Sight, Sight> moved(BiPredicate<Sight, Sight> how) {
        return (b, a) -> b.applies()
                && a.applies()
                && !b.state().score().equals(a.state().score())
                && how.test(b, a);
    }

    private static BiPredicate<Sight, Sight> still(BiPredicate<Sight, Sight> how) {
        return (b, a) -> b.state().score().equals(a.state().score()) && how.test(b, a);
    }

    private static BiPredicate<Sight, Sight> stillDue(BiPredicate<Sight, Sight> how) {
        return still((b, a) -> b.state().isDue() == a.state().isDue() && how.test(b, a));
    }

    @Property
    void exactlyOneLabelFits(@ForAll("states") CriterionState before, @ForAll("states") CriterionState after) {
        assertThat(Label.values())
                .filteredOn(label -> MEANINGS.get(label).test(new Sight(before), new Sight(after)))
                .containsExactly(Label.of(before, after));
    }

    @Property
    void theOtherWayRoundTheLabelIsMirrored(
            @ForAll("states") CriterionState before, @ForAll("states") CriterionState after) {
        assertThat(Label.of(after, before)).isEqualTo(Label.of(before, after).mirrored());
    }

    @Property
    void aLabelMirroredTwiceIsItself(@ForAll Label label) {
        assertThat(label.mirrored().mirrored()).isEqualTo(label);
    }

    @Property
    void onlyUnchangedFitsTheSameTwice(@ForAll("states") CriterionState state) {
        assertThat(Label.of(state, state)).isEqualTo(Label.UNCHANGED);
    }

    @Provide
    Arbitrary<CriterionState> states() {
        Arbitrary<Score> ranges = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4))
                .as((one, other) -> Score.between(Math.min(one, other) / 4.0, Math.max(one, other) / 4.0));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                ranges, Arbitraries.of(Score.NONE, Score.FULL, Score.UNKNOWN, Score.NOT_APPLICABLE)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((score, isDue, isAccepted) -> new CriterionState(score, isDue, isAccepted, ""));
    }
}
