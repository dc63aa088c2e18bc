package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.rules.Criterion;

/** Order means nothing: neither that of the criteria nor that of what is recorded. */
@SameCases
class OrderProperties {

    /** The same rule set and initiative, in one order and in another. */
    private record Shuffled(Assessment one, Assessment other) {}

    @Property
    void orderChangesNoBitOfAScore(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(Sample.scores(shuffled.other())).isEqualTo(Sample.scores(shuffled.one()));
    }

    @Property
    void orderChangesNoGate(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(gates(shuffled.other())).isEqualTo(gates(shuffled.one()));
    }

    private static List<String> gates(Assessment assessment) {
        return assessment.gates().stream()
                .flatMap(gate -> Stream.concat(
                        Stream.of(gate.toText()),
                        gate.requirements().stream()
                                .map(each -> each.toText() + " " + each.verdict() + " "
                                        + each.score().low())
                                .sorted()))
                .toList();
    }

    @Property
    void orderChangesNoFinding(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(shuffled.other().findings())
                .containsExactlyInAnyOrderElementsOf(shuffled.one().findings());
    }

    @Property
    void orderChangesNeitherTheOrderNorABitOfTheGaps(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(shuffled.other().gaps()).isEqualTo(shuffled.one().gaps());
    }

    @Property
    void orderChangesNoBitOfAnExplanation(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(leaves(shuffled.other())).isEqualTo(leaves(shuffled.one()));
    }

    private static List<String> leaves(Assessment assessment) {
        return assessment.explain().children().stream()
                .flatMap(dimension -> Stream.concat(Stream.of(dimension), dimension.children().stream()))
                .map(each -> each.title() + " " + each.low() + " to " + each.high() + " of " + each.share())
                .sorted()
                .toList();
    }

    @Property
    void orderChangesNeitherTheWeakestConditionNorTheFingerprint(@ForAll("shuffled") Shuffled shuffled) {
        assertThat(shuffled.other().weakest()).isEqualTo(shuffled.one().weakest());
        assertThat(shuffled.other().ruleSet().fingerprints().verdicts())
                .isEqualTo(shuffled.one().ruleSet().fingerprints().verdicts());
    }

    @Provide
    Arbitrary<Shuffled> shuffled() {
        return Assessments.samples()
                .flatMap(sample -> Combinators.combine(
                                Arbitraries.shuffle(sample.rules().criteria()),
                                Arbitraries.shuffle(sample.attestations()),
                                Arbitraries.shuffle(PARTNERS))
                        .as((criteria, attestations, partners) -> shuffled(sample, criteria, attestations, partners)));
    }

    private static Shuffled shuffled(
            Sample sample, List<Criterion> criteria, List<Attestation> attestations, List<Partner> partners) {
        Initiative initiative = sample.initiative().withPartners(PARTNERS);
        return new Shuffled(
                sample.rules().assess(initiative, Sample.AS_OF),
                sample.rules()
                        .withCriteria(criteria)
                        .assess(initiative.withAttestations(attestations).withPartners(partners), Sample.AS_OF));
    }

    private static final List<Partner> PARTNERS = Stream.of("clinic", "school", "union")
            .map(id -> Partner.builder().id(PartnerId.of(id)).name(id).build())
            .toList();
}
