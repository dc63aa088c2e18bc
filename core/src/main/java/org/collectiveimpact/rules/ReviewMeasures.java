package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Review;
import org.collectiveimpact.model.ReviewSubject;
import org.collectiveimpact.model.Section;

/** When the bodies and the backbone were looked at again, and by whom. */
final class ReviewMeasures {

    private static final String PATH = Section.REVIEWS.attribute();

    private ReviewMeasures() {}

    static Reading structureRefined(Criterion criterion, Facts facts) {
        List<Review> reviews = reviews(facts);
        if (reviews.isEmpty()) {
            return none(facts);
        }
        int months = criterion.limits().number("months");
        return of(ReviewSubject.GOVERNANCE, reviews)
                .map(Review::date)
                .max(Comparator.naturalOrder())
                .map(day -> day.isBefore(facts.asOf().minusMonths(months))
                        ? Reading.of(Answer.PARTLY, "governance was last reviewed on " + day + ", " + ago(months))
                                .withShortfalls(PATH)
                        : Reading.of(Answer.YES, "governance was reviewed on " + day))
                .orElseGet(() -> Reading.of(Answer.NO, noneOf("governance", reviews)));
    }

    static Reading backboneReviewed(Criterion criterion, Facts facts) {
        List<Review> reviews = reviews(facts);
        if (reviews.isEmpty()) {
            return none(facts);
        }
        int months = criterion.limits().number("months");
        LocalDate oldest = facts.asOf().minusMonths(months);
        Set<PartnerId> own = Set.copyOf(BackboneForm.organisations(facts));
        return of(ReviewSubject.BACKBONE, reviews)
                .map(review -> Looked.of(review, own, criterion.limits().number("organisations"), oldest, facts))
                .max(Looked.TELLING)
                .map(best -> best.reading(oldest, months))
                .orElseGet(() -> Reading.of(Answer.NO, noneOf("the backbone", reviews)));
    }

    /**
     * A review of the backbone.
     *
     * @param others how many partners other than the backbone's own organisations answered; empty if nobody wrote it
     *     down
     */
    private record Looked(LocalDate date, Optional<Long> others, Score score) {

        /** The most telling comes last, and of equals the latest. */
        static final Comparator<Looked> TELLING = Comparator.<Looked>comparingDouble(looked -> looked.score.low())
                .thenComparingDouble(looked -> looked.score.high())
                .thenComparing(Looked::date)
                .thenComparing(looked -> looked.others.orElse(0L));

        static Looked of(Review review, Collection<PartnerId> own, int enough, LocalDate oldest, Facts facts) {
            Set<PartnerId> others = new HashSet<>(review.respondents());
            others.removeAll(own);
            boolean isOpen = review.respondents().isEmpty() && !facts.isComplete(Section.REVIEWS);
            boolean isRecent = !review.date().isBefore(oldest);
            boolean possibly = isRecent && (isOpen || others.size() >= enough);
            boolean isOwnKnown = !own.isEmpty() || facts.isComplete(Section.BACKBONE);
            boolean surely = possibly && !isOpen && isOwnKnown;
            return new Looked(
                    review.date(),
                    isOpen ? Optional.empty() : Optional.of((long) others.size()),
                    Score.between(surely ? 1 : 0.5, possibly ? 1 : 0.5));
        }

        Reading reading(LocalDate oldest, int months) {
            Reading reading = Reading.of(score, words(oldest, months));
            if (!score.isKnown()) {
                return reading.withUntold(PATH);
            }
            return score.low() == 1 ? reading : reading.withShortfalls(PATH);
        }

        private String words(LocalDate oldest, int months) {
            return date.isBefore(oldest)
                    ? "the backbone was last reviewed on " + date + ", " + ago(months)
                    : "the backbone was reviewed on " + date
                            + others.map(count -> ", with answers from "
                                            + Names.counted(count, "partner organisation", "partner organisations"))
                                    .orElse("; who answered is not recorded");
        }
    }

    /** Returns the reviews that took place by the date. */
    private static List<Review> reviews(Facts facts) {
        return Those.of(facts.initiative().reviews(), review -> facts.hasCome(review.date()));
    }

    private static Stream<Review> of(ReviewSubject subject, List<Review> reviews) {
        return reviews.stream().filter(review -> review.subject() == subject);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.REVIEWS, "reviews");
    }

    private static String ago(int months) {
        return "more than " + Names.counted(months, "month", "months") + " ago";
    }

    private static String noneOf(String subject, List<Review> reviews) {
        return reviews.size() == 1
                ? "the only review recorded is not of " + subject
                : "none of the " + reviews.size() + " reviews recorded is of " + subject;
    }
}
