package org.collectiveimpact.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Direction;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;

/** Indicators and observations to spoil. */
final class Curves {

    static final LocalDate TODAY = LocalDate.parse("2020-06-30");
    static final GroupId NORTH = GroupId.of("north");
    static final GroupId SOUTH = GroupId.of("south");

    private Curves() {}

    static Indicator.Builder rate() {
        return Indicator.builder()
                .id(IndicatorId.of("rate"))
                .name("Births per 1,000")
                .unit("per 1,000")
                .direction(Direction.DECREASE);
    }

    static Indicator.Builder share() {
        return Indicator.builder()
                .id(IndicatorId.of("share"))
                .name("Children reading at grade level")
                .unit("%")
                .direction(Direction.INCREASE);
    }

    static Observation on(String period, String value) {
        return Observation.builder()
                .period(DateRange.parse(period))
                .value(new BigDecimal(value))
                .build();
    }

    static Observation on(String period, String value, ObservationStatus status) {
        return on(period, value).toBuilder().status(status).build();
    }

    static Observation on(String period, String value, GroupId group) {
        return on(period, value).toBuilder().group(group).build();
    }

    static Observation counted(String period, GroupId group, String value, String numerator, String denominator) {
        return on(period, value, group).toBuilder()
                .numerator(new BigDecimal(numerator))
                .denominator(new BigDecimal(denominator))
                .build();
    }

    static Observation reported(Observation observation, String day) {
        return observation.toBuilder().reportedOn(DateRange.parse(day)).build();
    }
}
