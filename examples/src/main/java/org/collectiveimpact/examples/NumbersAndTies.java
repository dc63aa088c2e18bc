package org.collectiveimpact.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.network.PartnerNetwork;
import org.collectiveimpact.serialization.csv.FigureTable;

/** What the numbers of an initiative say, and who holds its network together. The README shows these lines. */
final class NumbersAndTies {

    private NumbersAndTies() {}

    static void numbers(Initiative initiative, Path folder) {
        // README: numbers
        Initiative counted = FigureTable.OBSERVATIONS.addTo(initiative, folder.resolve("observations.csv"));
        Outlook births = Outlook.of(counted.indicators().get(0), LocalDate.parse("2016-12-31"));
        System.out.println(births.trend());
        System.out.println(births.forecast());
        births.targets().forEach(target -> System.out.println(births.onTrack(target)));
        // README: end
    }

    static void ties(Initiative initiative) {
        // README: ties
        ActivityNetwork network = ActivityNetwork.of(initiative, LocalDate.parse("2015-12-31"));
        PartnerNetwork ties = network.ties();
        System.out.println(ties.partners().size() + " partners, at least " + ties.size() + " pairs tied");
        ties.standings().stream().limit(2).forEach(System.out::println);
        System.out.println(ties.hubDependence().orElseThrow());
        // README: end
    }
}
