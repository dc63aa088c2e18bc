package org.collectiveimpact.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.svg.Sheet;

/**
 * Draws pictures of initiatives and assessments, as SVG.
 *
 * <p>What is not known is hatched or said, never left out; nothing is said by colour alone. A name that is too long is
 * cut off, and reads in full where it is pointed at. The same arguments give the same bytes.
 *
 * <p>The ids in a picture begin with the prefix and go on with what it shows, so that all pictures of one initiative
 * can stand in one page; the same picture twice, or those of several initiatives, take a prefix each. Names of classes
 * begin with {@code ci-}, and the style sheet in each picture touches nothing outside pictures.
 *
 */
public final class Pictures {

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]*");

    private final Texts texts;
    private final String prefix;

    private Pictures(Texts texts, String prefix) {
        this.texts = texts;
        this.prefix = prefix;
    }

    /** Returns pictures in English or Spanish; in English for any other language. */
    public static Pictures in(Locale language) {
        return new Pictures(Texts.ofPictures(language), "ci");
    }

    /**
     * Returns pictures whose ids begin otherwise than with {@code ci}.
     *
     * @throws IllegalArgumentException if it is no lower-case word, which hyphens and digits may follow
     */
    public Pictures withPrefix(String other) {
        if (!PREFIX.matcher(other).matches()) {
            throw new IllegalArgumentException(
                    "prefix: '" + other + "' (expected: lower-case letters, digits and hyphens, a letter first)");
        }
        return new Pictures(texts, other);
    }

    /** Returns the conditions as bars from low to high; the dimensions where no condition is scored. */
    public Picture bars(Assessment assessment) {
        return draw("bars", new ConditionBars(assessment, texts));
    }

    /** Returns the conditions around a point, from low to high. What it encloses means nothing. */
    public Picture radar(Assessment assessment) {
        return draw("radar", new ConditionRadar(assessment, List.of(), texts));
    }

    /** Returns the conditions around a point, with an earlier assessment as a second outline. */
    public Picture radar(Assessment assessment, Assessment earlier) {
        return draw("radar", new ConditionRadar(assessment, List.of(earlier), texts));
    }

    /** Returns the conditions before and after, from low to high each. */
    public Picture comparison(Assessment before, Assessment after) {
        return draw("comparison", new ConditionChanges(before, after, texts));
    }

    /** Returns what falls due in each phase of each component, and how far it is met. */
    public Picture phases(Assessment assessment) {
        return draw("phases", new PhaseMap(assessment, texts));
    }

    /**
     * Returns the figures of an indicator for the whole population, with baseline, targets and a forecast by {@link
     * ForecastMethod#DRIFT}.
     *
     * @param asOf the day on which the figures had to be known
     */
    public Picture indicator(Indicator indicator, LocalDate asOf) {
        return indicator(indicator, asOf, ForecastMethod.DRIFT, List.of());
    }

    /**
     * Returns the figures of an indicator with a forecast and events.
     *
     * @param asOf the day on which the figures had to be known
     * @param method how the curve is carried on: to the last target ahead, or else for three years (engine default)
     */
    public Picture indicator(Indicator indicator, LocalDate asOf, ForecastMethod method, List<Event> events) {
        return draw(
                "indicator-" + indicator.id(), new IndicatorCurve(indicator, asOf, method, List.copyOf(events), texts));
    }

    /**
     * Returns the figures of an indicator by group, with those of the whole population. A figure that rests on few is
     * left out, and that is said.
     *
     * @param initiative holds the indicator and the names of the groups
     * @param asOf the day on which the figures had to be known
     */
    public Picture disparities(Initiative initiative, Indicator indicator, LocalDate asOf) {
        return draw("disparities-" + indicator.id(), new DisparityLines(initiative, indicator, asOf, texts));
    }

    /** Returns the partners and what ties them on a date. */
    public Picture network(Initiative initiative, LocalDate asOf) {
        return draw("network", new NetworkMap(initiative, asOf, texts));
    }

    /** Returns which strategies have an activity under way for which groups on a date, and by whom. */
    public Picture coverage(Initiative initiative, LocalDate asOf) {
        return draw("coverage", new CoverageMatrix(initiative, asOf, texts));
    }

    private Picture draw(String name, Subject subject) {
        Sheet sheet = new Sheet(prefix + "-" + name, texts.language());
        String title = subject.title();
        sheet.heading(title);
        String description = String.join(" ", subject.draw(sheet));
        return new Picture(title, description, sheet.svg(title, description));
    }
}
