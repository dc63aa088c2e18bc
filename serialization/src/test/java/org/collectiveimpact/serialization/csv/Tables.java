package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.collectiveimpact.model.Group;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Partner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Problem;

/** Samples for the tests of tables. */
final class Tables {

    static final IndicatorId BIRTHS = IndicatorId.of("teen-births");

    private Tables() {}

    /** Returns an indicator without figures. */
    static Indicator births() {
        return Indicator.builder().id(BIRTHS).name("Teen birth rate").build();
    }

    /** Returns an initiative with one group, one partner, one reference and the indicators. */
    static Initiative with(Indicator... indicators) {
        return Initiative.builder()
                .id(InitiativeId.of("milwaukee"))
                .name("Milwaukee")
                .addGroups(Group.builder()
                        .id(GroupId.of("hispanic"))
                        .name("Hispanic")
                        .breakdown("race or ethnicity")
                        .build())
                .addPartners(
                        Partner.builder().id(PartnerId.of("ymca")).name("YMCA").build())
                .addReferences(Reference.builder()
                        .id(ReferenceId.of("mw1"))
                        .title("Report")
                        .build())
                .indicators(Arrays.asList(indicators))
                .build();
    }

    /** Returns an initiative with one indicator that has the observations. */
    static Initiative observed(Observation... observations) {
        return with(births().withObservations(observations));
    }

    /** Returns what is wrong, a line each. */
    static List<String> problems(ThrowingCallable reading) {
        return catchThrowableOfType(DocumentException.class, reading).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
