package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.immutables.value.Value;

/**
 * How far a group is from a reference, and whether the gap narrows.
 *
 * <p>A gap is given as a difference and as a ratio, for the two can tell different stories: while both rates fall, a
 * difference may shrink and the ratio grow. Which of them counts is a choice and not a finding; so is the reference.
 * Only periods for which both have a figure, measured in the same way, are compared; the first with the last says
 * whether the gap narrows. Figures that rest on small counts are left out.
 *
 * <p>Sources: Harper, Lynch, Meersman, Breen, Davis and Reichman, "An Overview of Methods for Monitoring Social
 * Disparities in Cancer", American Journal of Epidemiology 167 (2008), 889-899; Talih and Huang, "Measuring Progress
 * Toward Target Attainment and the Elimination of Health Disparities in Healthy People 2020", Healthy People Statistical
 * Notes 27 (2016), which compares with the best group rate.
 */
@Value.Immutable
public sealed interface Disparity extends WithDisparity permits ImmutableDisparity {

    /** The indicator. */
    IndicatorId indicator();

    /** The group that is compared. */
    GroupId group();

    /** Whom it is compared with. */
    ReferenceGroup reference();

    /** The gap in each period that could be compared, the oldest first. */
    List<GroupGap> gaps();

    /** Whether the difference narrows from the first to the last gap; empty with fewer than two. */
    Optional<Tendency> absolute();

    /** Whether the ratio narrows from the first to the last gap; empty with fewer than two, or without ratios. */
    Optional<Tendency> relative();

    /** Why there is no gap, in words; empty where there is one. */
    Optional<String> why();

    /** The periods that were not compared and why, and what else a reader should know. */
    List<String> remarks();

    /** Which way a gap goes. */
    enum Tendency {
        /** It is certainly smaller than it was. */
        NARROWS,
        /** It is as it was. */
        SAME,
        /** It is certainly larger than it was. */
        WIDENS,
        /** It depends on which of several figures is right. */
        OPEN
    }

    /** Returns the number of periods compared. */
    default int n() {
        return gaps().size();
    }

    /** Returns the time from the first to the last gap; empty without any. */
    default Optional<DateRange> period() {
        return gaps().isEmpty()
                ? Optional.empty()
                : Optional.of(new DateRange(
                        gaps().get(0).period().start(),
                        gaps().get(n() - 1).period().end()));
    }

    /** Returns the newest gap. */
    default Optional<GroupGap> latest() {
        return gaps().isEmpty() ? Optional.empty() : Optional.of(gaps().get(n() - 1));
    }

    /** Whether the gap narrows by one measure and widens by the other. */
    default boolean isAmbiguous() {
        return (absolute().equals(Optional.of(Tendency.NARROWS)) && relative().equals(Optional.of(Tendency.WIDENS)))
                || (absolute().equals(Optional.of(Tendency.WIDENS))
                        && relative().equals(Optional.of(Tendency.NARROWS)));
    }

    /** Returns the gap between a group and its reference, with small counts as in {@link SmallCounts#DEFAULT}. */
    static Disparity of(Indicator indicator, GroupId group, ReferenceGroup reference, LocalDate asOf) {
        return of(indicator, group, reference, asOf, SmallCounts.DEFAULT);
    }

    /**
     * Returns the gap between a group and its reference.
     *
     * @param asOf the day on which the figures had to be known
     * @param counts which figures rest on too few
     */
    static Disparity of(
            Indicator indicator, GroupId group, ReferenceGroup reference, LocalDate asOf, SmallCounts counts) {
        return new Comparing(indicator, group, reference, asOf, counts).disparity();
    }

    /** Returns the gap of every observed group, in the order of their ids. */
    static List<Disparity> all(Indicator indicator, ReferenceGroup reference, LocalDate asOf) {
        return Comparing.groups(indicator).stream()
                .map(group -> of(indicator, group, reference, asOf))
                .toList();
    }

    /** Returns the disparity in words. */
    default String toText() {
        return DisparityText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Disparity}. */
    final class Builder extends ImmutableDisparity.Builder {
        Builder() {}
    }
}
