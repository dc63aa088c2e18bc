package org.collectiveimpact.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collectiveimpact.assessment.Assessment;

/**
 * How much of what an assessment says is owed to its weights and floors, which are engine defaults: numbers that nobody
 * published.
 *
 * <p>A verdict is robust if it stays the same under other weights. Each {@link Claim} says how far every weight and floor
 * that enters it can be moved alone, which is exact; and in how many weightings drawn at random it stays the same. In a
 * draw critical, major and minor weigh any three numbers that add up to 1, in that order, as a minor criterion never
 * weighs more than a critical one; and the parts of the overall score any that add up to 1; each such weighting is as
 * likely as any other, and floors stay as they are. What is not known stays a range in all of them: robust against weights
 * is not robust against answers.
 *
 * <p>How the conditions are weighted decides the overall score and nothing else: which of them is the weakest, and what
 * every gate asks for, is found within each.
 *
 * <p>The way of asking is that of the OECD and the Joint Research Centre, "Handbook on Constructing Composite Indicators",
 * 2008, which was not read again (unverified). The work is that of as many means as there are draws, conditions and gates,
 * and does not grow with the number of criteria beyond adding them up once.
 *
 * @param claims what the assessment says; of a rule set without conditions nothing about the weakest
 * @param weakest how often each condition of which anything is counted is the weakest
 * @param floor what the overall score is held against, from 0 to 1
 * @param draws how many weightings were drawn
 */
public record Robustness(List<Claim> claims, List<Weakness> weakest, double floor, Draws draws) {

    /** Copies the lists. */
    public Robustness {
        claims = List.copyOf(claims);
        weakest = List.copyOf(weakest);
    }

    /** Returns how robust an assessment is, its overall score held against the floor of a condition. */
    public static Robustness of(Assessment assessment) {
        return of(assessment, assessment.ruleSet().floors().condition(), Draws.OF_WEIGHTINGS);
    }

    /**
     * Returns how robust an assessment is.
     *
     * @param floor what the overall score is held against, above 0 and at most 1
     * @throws IllegalArgumentException if the floor is out of range
     */
    public static Robustness of(Assessment assessment, double floor, Draws draws) {
        if (!(0 < floor && floor <= 1)) {
            throw new IllegalArgumentException("floor: " + floor + " (expected: above 0 and at most 1)");
        }
        return new Trial(assessment, floor, draws).robustness();
    }

    /** Returns what is said of one verdict; empty if there is nothing to say it of. */
    public Optional<Claim> claim(Claim.Kind kind) {
        return claims.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Returns how many weightings were drawn, each verdict with its ranges, and what else is the weakest condition. */
    @Override
    public String toString() {
        return draws.n() + " other weightings, drawn at random (seed " + draws.seed()
                + "); what is unknown stays so in all"
                + claims.stream()
                        .map(claim -> "\n" + claim + (claim.kind() == Claim.Kind.WEAKEST ? othersInWords() : ""))
                        .collect(Collectors.joining());
    }

    private String othersInWords() {
        String verdict = claim(Claim.Kind.WEAKEST).map(Claim::verdict).orElse("");
        String others = weakest.stream()
                .filter(each -> each.weakest().count() > 0
                        && !verdict.contains(each.condition().title()))
                .map(each -> "\n  otherwise " + each.condition().title() + ", in " + each.weakest())
                .collect(Collectors.joining());
        String certainly = weakest.stream()
                .filter(each -> each.certainly().count() > 0)
                .map(each -> "\n  for certain " + each.condition().title() + ", in " + each.certainly())
                .collect(Collectors.joining());
        return others + (certainly.isEmpty() ? "\n  none of them for certain, as too much is unknown" : certainly);
    }
}
