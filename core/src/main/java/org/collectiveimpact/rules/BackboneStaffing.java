package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Section;

/**
 * How much paid working time the backbone has.
 *
 * <p>A post whose share is not recorded is at most a full one; one not known to be paid may be unpaid.
 */
final class BackboneStaffing {

    private final Facts facts;

    private BackboneStaffing(Facts facts) {
        this.facts = facts;
    }

    static Reading read(Criterion criterion, Facts facts) {
        return BackbonePosts.all(facts).isEmpty()
                ? BackbonePosts.none(facts)
                : new BackboneStaffing(facts).read(criterion);
    }

    private Reading read(Criterion criterion) {
        List<BackboneStaff> posts =
                Those.of(BackbonePosts.current(facts), post -> isPaid(post).orElse(true));
        List<BackboneStaff> sure = Those.of(posts, this::isRecorded);
        List<BackboneStaff> open = Those.of(posts, post -> !isRecorded(post));
        BigDecimal least = sum(Those.map(sure, post -> share(post).orElse(BigDecimal.ZERO)));
        BigDecimal most = least.add(sum(Those.map(open, post -> share(post).orElse(BigDecimal.ONE))));
        Score score = criterion.limits().between(least.doubleValue(), most.doubleValue());
        return Reading.of(
                        score,
                        Bound.number(least.doubleValue()) + " full-time equivalents of paid staff"
                                + BackbonePosts.after(": ", sure, facts)
                                + BackbonePosts.after("; not fully recorded: ", open, facts))
                .toBuilder()
                .shortfalls(score.high() < 1 ? List.of(BackbonePosts.PATH) : List.of())
                .untold(score.isKnown() ? List.of() : List.of(BackbonePosts.PATH))
                .build();
    }

    private boolean isRecorded(BackboneStaff post) {
        return isPaid(post).isPresent() && share(post).isPresent();
    }

    private Optional<Boolean> isPaid(BackboneStaff post) {
        return post.paid().or(() -> facts.unmarked(Section.BACKBONE));
    }

    /** A share below nothing is none. */
    private Optional<BigDecimal> share(BackboneStaff post) {
        return post.fte()
                .map(BigDecimal.ZERO::max)
                .or(() -> facts.unmarked(Section.BACKBONE).map(none -> BigDecimal.ZERO));
    }

    private static BigDecimal sum(List<BigDecimal> shares) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            sum = sum.add(share);
        }
        return sum;
    }
}
