package org.collectiveimpact.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.rules.Score;

/** Tries the verdicts of an assessment under other weights. */
final class Trial {

    private final Assessment assessment;
    private final Weighing weighing;
    private final Draws draws;
    private final List<Claim.Kind> kinds;
    private final int[] kept;
    private final int[] weakest;
    private final int[] certainly;

    Trial(Assessment assessment, double floor, Draws draws) {
        this.assessment = assessment;
        this.weighing = new Weighing(assessment, floor);
        this.draws = draws;
        this.kinds = Arrays.stream(Claim.Kind.values()).filter(weighing::has).toList();
        this.kept = new int[kinds.size()];
        this.weakest = new int[weighing.hasConditions() ? weighing.parts.size() : 0];
        this.certainly = new int[weakest.length];
    }

    Robustness robustness() {
        draw();
        List<Moving> moving = IntStream.range(0, weighing.asItIs.length)
                .mapToObj(place -> new Moving(weighing, place))
                .toList();
        return new Robustness(
                IntStream.range(0, kinds.size())
                        .mapToObj(i -> claim(kinds.get(i), new Share(kept[i], draws.n()), moving))
                        .toList(),
                IntStream.range(0, weakest.length).mapToObj(this::weakness).toList(),
                weighing.floor,
                draws);
    }

    private void draw() {
        int[] now = kinds.stream()
                .mapToInt(kind -> weighing.verdict(kind, weighing.asItIs))
                .toArray();
        SplitMix64 generator = draws.generator();
        double[] row = weighing.asItIs.clone();
        for (int draw = 0; draw < draws.n(); draw++) {
            weigh(row, generator);
            for (int i = 0; i < now.length; i++) {
                kept[i] += weighing.verdict(kinds.get(i), row) == now[i] ? 1 : 0;
            }
            Score[] scores = weighing.scores(row);
            count(Weakest.of(scores), weakest);
            count(Weakest.certainly(scores), certainly);
        }
    }

    private static void weigh(double[] row, SplitMix64 generator) {
        double[] severities = generator.simplex(Weighing.CRITICAL_FLOOR);
        Arrays.sort(severities);
        for (int i = 0; i < severities.length; i++) {
            row[i] = severities[severities.length - 1 - i];
        }
        double[] parts = generator.simplex(row.length - Weighing.FIRST_PART);
        System.arraycopy(parts, 0, row, Weighing.FIRST_PART, parts.length);
    }

    private static void count(int set, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += set >> i & 1;
        }
    }

    private Claim claim(Claim.Kind kind, Share share, List<Moving> moving) {
        List<WeightRange> ranges = IntStream.range(0, moving.size())
                .filter(place -> Weighing.enters(place, kind))
                .mapToObj(place -> moving.get(place).keeping(kind))
                .toList();
        return new Claim(kind, words(kind), share, ranges);
    }

    private Weakness weakness(int part) {
        return new Weakness(
                weighing.parts.get(part).condition().orElseThrow(),
                new Share(weakest[part], draws.n()),
                new Share(certainly[part], draws.n()));
    }

    private String words(Claim.Kind kind) {
        return switch (kind) {
            case WEAKEST -> weakestInWords();
            case PHASE_REACHED -> words(assessment.phaseReached());
            case PHASE_POSSIBLE -> words(assessment.phasePossible());
            case OVERALL -> overallInWords();
        };
    }

    private String weakestInWords() {
        int set = weighing.verdict(Claim.Kind.WEAKEST, weighing.asItIs);
        return IntStream.range(0, weakest.length)
                .filter(i -> (set >> i & 1) == 1)
                .mapToObj(i -> weighing.parts.get(i).title())
                .collect(Collectors.joining(" and "));
    }

    private static String words(Optional<Phase> phase) {
        return phase.map(each -> each.number() + " (" + each + ")").orElse("none");
    }

    private String overallInWords() {
        String reached = Math.round(weighing.floor * 100) + " of 100";
        return switch (weighing.overall(weighing.asItIs)) {
            case PASS -> "certainly at least " + reached;
            case OPEN -> "possibly at least " + reached;
            case FAIL -> "certainly below " + reached;
        };
    }
}
