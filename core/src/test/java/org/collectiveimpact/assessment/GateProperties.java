package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.collectiveimpact.assessment.Assessments.Place;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.laws.SameCases;

/** Laws of the gates, whatever the rule set and the answers. */
@SameCases
class GateProperties {

    /** Exact, because a gate asks for nothing but floors: the worst completion is the worst for all of them at once. */
    @Property
    void aVerdictIsSettledExactlyIfAllCompletionsAgree(@ForAll("smallSamples") Sample sample) {
        List<Verdict> verdicts = Sample.verdicts(sample.assess());
        List<List<Verdict>> completed =
                sample.completions().map(each -> Sample.verdicts(each.assess())).toList();

        for (int i = 0; i < verdicts.size(); i++) {
            int gate = i;
            Set<Verdict> possible =
                    completed.stream().map(each -> each.get(gate)).collect(Collectors.toSet());
            assertThat(possible).doesNotContain(Verdict.OPEN);
            assertThat(verdicts.get(i))
                    .isEqualTo(possible.size() == 1 ? possible.iterator().next() : Verdict.OPEN);
        }
    }

    @Property
    void thePhaseReachedAndThePhasePossibleAreTheEndsOfAllCompletions(@ForAll("smallSamples") Sample sample) {
        Assessment assessment = sample.assess();
        List<Integer> completed = sample.completions()
                .map(each -> number(each.assess().phaseReached()))
                .toList();

        assertThat(completed).contains(number(assessment.phaseReached()), number(assessment.phasePossible()));
        assertThat(completed)
                .allMatch(each ->
                        number(assessment.phaseReached()) <= each && each <= number(assessment.phasePossible()));
    }

    private static int number(Optional<Phase> phase) {
        return phase.map(Phase::number).orElse(-1);
    }

    @Property
    void raisingAnAnswerNeverWorsensAVerdict(
            @ForAll("places") Place place, @ForAll("raises") Tuple2<Said, Said> raise) {
        List<Verdict> before = Sample.verdicts(place.saying(raise.get1()));
        List<Verdict> after = Sample.verdicts(place.saying(raise.get2()));

        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isLessThanOrEqualTo(before.get(i));
        }
    }

    @Property
    void whatIsSettledStaysSettled(@ForAll("places") Place place, @ForAll Said learned) {
        assertSettled(place.saying(Said.NOTHING), place.saying(learned));
    }

    @Property
    void settlingAContradictionTurnsNoVerdict(@ForAll("places") Place place, @ForAll("open") Said open) {
        open.completions().forEach(settled -> assertSettled(place.saying(open), place.saying(settled)));
    }

    private static void assertSettled(Assessment before, Assessment after) {
        for (int i = 0; i < before.gates().size(); i++) {
            Verdict verdict = before.gates().get(i).verdict();
            if (verdict != Verdict.OPEN) {
                assertThat(after.gates().get(i).verdict()).isEqualTo(verdict);
            }
        }
    }

    @Property
    void silenceNeverPassesAGate(@ForAll("places") Place place, @ForAll Said answer) {
        List<Verdict> answered = Sample.verdicts(place.saying(answer));
        List<Verdict> silent = Sample.verdicts(place.saying(Said.NOTHING));

        for (int i = 0; i < answered.size(); i++) {
            assertThat(answered.get(i) != Verdict.PASS && silent.get(i) == Verdict.PASS)
                    .isFalse();
        }
    }

    @Property
    void gatesNeverOpenOutOfOrder(@ForAll("samples") Sample sample) {
        assertThat(Sample.verdicts(sample.assess())).isSorted();
    }

    @Property
    void whereNothingIsKnownNoGateFails(@ForAll("samples") Sample sample) {
        Sample silent = new Sample(sample.rules(), sample.phase(), new TreeMap<>());

        assertThat(Sample.verdicts(silent.assess())).doesNotContain(Verdict.FAIL);
    }

    @Property
    void theDecidingFindingsAreASufficientReason(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Gate gate : assessment.gates()) {
            if (gate.verdict() != Verdict.OPEN) {
                Sample kept = sample.rememberingOnly(ids(assessment.deciding(gate)));
                assertThat(kept.assess().gate(gate.phase()).verdict()).isEqualTo(gate.verdict());
            }
        }
    }

    @Property
    void noDecidingFindingCanBeSpared(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Gate gate : assessment.gates()) {
            Set<String> deciding = ids(assessment.deciding(gate));
            for (String id : deciding) {
                Sample kept = sample.rememberingOnly(deciding).with(id, Said.NOTHING);
                assertThat(kept.assess().gate(gate.phase()).verdict()).isNotEqualTo(gate.verdict());
            }
        }
    }

    @Property
    void noFewerFindingsSettleAnOpenGate(@ForAll("smallSamples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Gate gate : assessment.gates()) {
            Settlement settlement = assessment.settlement(gate);
            if (gate.verdict() == Verdict.OPEN) {
                assertThat(settlement.pass())
                        .hasSize(sample.fewestAnswers(Said::best, each -> verdict(each, gate) == Verdict.PASS));
                assertThat(settlement.fail())
                        .isNotEmpty()
                        .allSatisfy(set -> assertThat(set)
                                .hasSize(sample.fewestAnswers(
                                        Said::worst, each -> verdict(each, gate) == Verdict.FAIL)));
            } else {
                assertThat(settlement).isEqualTo(new Settlement(List.of(), List.of()));
            }
        }
    }

    @Property
    void whatSettlesAnOpenGateSettlesIt(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Gate gate : assessment.gates()) {
            Settlement settlement = assessment.settlement(gate);
            if (gate.verdict() == Verdict.OPEN) {
                assertThat(verdict(sample.answering(ids(settlement.pass()), Said::best), gate))
                        .isEqualTo(Verdict.PASS);
                assertThat(settlement.fail())
                        .allMatch(set -> verdict(sample.answering(ids(set), Said::worst), gate) == Verdict.FAIL);
            }
        }
    }

    private static Verdict verdict(Sample sample, Gate gate) {
        return sample.assess().gate(gate.phase()).verdict();
    }

    @Property
    void oneRequirementDecidesAFailedGate(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        for (Gate gate : assessment.gates()) {
            assertThat(assessment.decisive(gate).isPresent()).isEqualTo(gate.verdict() == Verdict.FAIL);
            assessment.decisive(gate).ifPresent(requirement -> {
                assertThat(requirement.verdict()).isEqualTo(Verdict.FAIL);
                assertThat(requirement.findings()).containsAll(assessment.deciding(gate));
            });
        }
    }

    @Property
    void anOpenGateHasNoDecidingFindings(@ForAll("samples") Sample sample) {
        Assessment assessment = sample.assess();

        assertThat(assessment.gates())
                .filteredOn(gate -> gate.verdict() == Verdict.OPEN)
                .allMatch(gate -> assessment.deciding(gate).isEmpty());
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.criterion().id()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }

    @Provide
    Arbitrary<Sample> smallSamples() {
        return Assessments.smallSamples();
    }

    @Provide
    Arbitrary<Place> places() {
        return Assessments.places();
    }

    @Provide
    Arbitrary<Tuple2<Said, Said>> raises() {
        return Assessments.raises();
    }

    @Provide
    Arbitrary<Said> open() {
        return Assessments.said().filter(Said::isOpen);
    }
}
