package org.collectiveimpact.rules;

import java.util.Map;
import java.util.TreeMap;

/** The measures of all dimensions, by the id of their criterion. */
final class Measures {

    static final Map<String, Measure> BY_CRITERION = new TreeMap<>();

    static {
        BY_CRITERION.putAll(CommonAgendaMeasures.BY_CRITERION);
        BY_CRITERION.putAll(BackboneMeasures.BY_CRITERION);
        BY_CRITERION.putAll(GovernanceMeasures.BY_CRITERION);
        BY_CRITERION.putAll(PreconditionMeasures.BY_CRITERION);
        BY_CRITERION.putAll(SharedMeasurementMeasures.BY_CRITERION);
        BY_CRITERION.putAll(MutuallyReinforcingMeasures.BY_CRITERION);
        BY_CRITERION.putAll(CommunicationMeasures.BY_CRITERION);
        BY_CRITERION.putAll(PrinciplesMeasures.BY_CRITERION);
    }

    private Measures() {}
}
