package org.collectiveimpact.rules;

import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Sector;

/** How many sectors the members of the steering committee come from; one of unknown sector might add another. */
final class CoreGroup {

    private CoreGroup() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Seat> seats = Seat.steering(facts);
        if (seats.isEmpty()) {
            return Seat.noSteering(facts);
        }
        Set<Sector> sectors =
                Sectors.of(seats, seat -> seat.sector().map(Set::of).orElse(Set.of()));
        List<Seat> untold = Those.of(seats, seat -> !seat.hasKnownSector());
        int most = Math.min(Sector.values().length, sectors.size() + untold.size());
        Score score = criterion.limits().between(sectors.size(), most);
        return Reading.of(
                        score,
                        "members of the steering committee come from "
                                + Names.counted(sectors.size(), "sector", "sectors")
                                + Sectors.after(": ", sectors)
                                + Names.after("; sector not recorded: ", untold))
                .toBuilder()
                .shortfalls(score.high() < 1 ? List.of(Seat.STEERING) : List.of())
                .untold(score.isKnown() ? List.of() : Names.paths(Seat.STEERING, untold))
                .build();
    }
}
