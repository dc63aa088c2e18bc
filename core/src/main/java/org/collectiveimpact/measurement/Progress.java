package org.collectiveimpact.measurement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Target;
import org.immutables.value.Value;

/**
 * How far an indicator has come by one {@link ProgressMethod method}, toward one target or without one.
 *
 * <p>Where figures contradict each other, every number is a range over all ways to read them, and so are the verdicts.
 * What cannot be divided is answered in words: {@link #why()}.
 */
@Value.Immutable
public sealed interface Progress extends WithProgress permits ImmutableProgress {

    /** The indicator. */
    IndicatorId indicator();

    /** The group the figures are about; empty for the whole population. */
    Optional<GroupId> group();

    /** The method. */
    ProgressMethod method();

    /** The target; empty where the indicator has none that was set by then. */
    Optional<Target> target();

    /** The figure at which the way starts; empty if it is not known or not needed. */
    Optional<Figure> baseline();

    /** The newest figure; empty if nothing is known. */
    Optional<Figure> latest();

    /**
     * What the method comes to: for {@link ProgressMethod#SHARE_OF_WAY} a share, 1 at the target and below 0 if the
     * value moved away; for {@link ProgressMethod#GROWTH_RATE} the actual rate as a share of the required one, or
     * without a target the actual rate in the wanted direction, as a share per year; for {@link
     * ProgressMethod#POINTS_PER_YEAR} the change needed per year, in the indicator's unit. Empty for the reason in
     * {@link #why()}.
     */
    Optional<Interval> value();

    /** The change per year since the baseline, in the unit of {@link #required()}; empty for a share of the way. */
    Optional<Interval> actual();

    /** The change per year that meets the target: a growth rate as a share, or points of the indicator's unit. */
    Optional<Interval> required();

    /** The verdicts that the figures allow, from the worst; one where they agree, none without a call. */
    List<Verdict> verdicts();

    /** Why there is no value, in words; empty where there is one. */
    Optional<String> why();

    /** What a reader should know, such as a baseline that is an average of several years. */
    List<String> remarks();

    /** What a method calls the progress, from the worst to the best of each method. */
    enum Verdict {
        /** The value moved away from the target by 10 % of its baseline or more. */
        GETTING_WORSE("getting worse"),
        /** Less than 10 % of the way was made, or the value moved away by less than 10 % of its baseline. */
        LITTLE_CHANGE("little or no detectable change"),
        /** At least 10 % of the way was made. */
        IMPROVING("improving"),
        /** The value grows in the wrong direction. */
        DETERIORATION("deterioration"),
        /** The value grows in the right direction, at less than 60 % of the required rate or 0.5 % a year. */
        LIMITED_PROGRESS("limited progress"),
        /** It grows at less than 95 % of the required rate or 1.5 % a year. */
        ACCELERATION_NEEDED("progress made but acceleration needed"),
        /** It grows fast enough; {@link OnTrack} alone says that an indicator is on track, which the source says here. */
        ON_TRACK("fast enough by this method"),
        /** The latest figure is at the target or beyond. */
        TARGET_MET("target met");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** Returns the verdict as its source words it, but for {@link #ON_TRACK}. */
        public String words() {
            return words;
        }
    }

    /** Returns the verdict if the figures allow but one. */
    default Optional<Verdict> verdict() {
        return verdicts().size() == 1 ? Optional.of(verdicts().get(0)) : Optional.empty();
    }

    /** Returns the number of figures that were read: the baseline and the latest, as far as they are known. */
    default int n() {
        return (int) (baseline().stream().count() + latest().stream().count());
    }

    /** Returns the time from the first to the last day of the figures that were read; empty without any. */
    default Optional<DateRange> period() {
        return latest().map(Figure::period)
                .map(last -> baseline()
                        .map(Figure::period)
                        .filter(first -> !first.start().isAfter(last.end()))
                        .map(first -> new DateRange(first.start(), last.end()))
                        .orElse(last));
    }

    /**
     * Returns the progress toward each target that was set by a day, in their order; without any, one progress
     * without a target.
     *
     * @param asOf the day on which figures and targets had to be known
     */
    static List<Progress> of(Indicator indicator, LocalDate asOf, ProgressMethod method) {
        List<Progress> all = indicator.targets().stream()
                .filter(target -> Series.isSet(target, asOf))
                .map(target -> toward(target, indicator, asOf, method))
                .toList();
        return all.isEmpty() ? of(Series.of(indicator, asOf), method) : all;
    }

    /**
     * Returns the progress of the group that figures are about, or of the whole population, toward each of {@link
     * Series#targets()}; without any, one progress without a target.
     */
    static List<Progress> of(Series series, ProgressMethod method) {
        List<Progress> all = series.targets().stream()
                .map(target -> Ground.toward(target, series).progress(method))
                .toList();
        return all.isEmpty() ? List.of(Ground.withoutTarget(series).progress(method)) : all;
    }

    /** Returns the progress toward one target, be it one of the indicator's or not. */
    static Progress toward(Target target, Indicator indicator, LocalDate asOf, ProgressMethod method) {
        return Ground.toward(target, indicator, asOf).progress(method);
    }

    /** Returns the progress in words. */
    default String toText() {
        return ProgressText.of(this);
    }

    /** Returns a builder that starts from this value. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Progress}. */
    final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
