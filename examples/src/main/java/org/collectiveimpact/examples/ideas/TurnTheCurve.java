package org.collectiveimpact.examples.ideas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Observation;

/** Asks whether a curve went better than it would have if nothing had changed, and by how much. */
public final class TurnTheCurve {

    private static final int FIRST = 2016;
    private static final String[] VALUES = {"17.1", "17.6", "17.9", "18.3", "18.8", "19.1", "18.2", "16.9", "15.2"};

    private TurnTheCurve() {}

    /** Prints the trend, the forecast and the verdict since 2021, when the work began. */
    public static void main(String[] args) {
        Indicator neither = Indicator.builder()
                .id(IndicatorId.of("neither"))
                .name("Young people neither at work nor at school (invented)")
                .unit("%")
                .direction(Direction.DECREASE)
                .observations(IntStream.range(0, VALUES.length)
                        .mapToObj(i -> Observation.builder()
                                .period(DateRange.year(FIRST + i))
                                .value(new BigDecimal(VALUES[i]))
                                .build())
                        .toList())
                .build();

        Outlook outlook = Outlook.of(neither, LocalDate.parse("2025-06-30"));
        System.out.println(outlook.trend());
        System.out.println(outlook.forecast());
        System.out.println(outlook.curve(DateRange.year(2021)));
    }
}
