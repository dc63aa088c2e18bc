package org.collectiveimpact.rules;

import java.util.Map;

/** Continuous communication, where an initiative's own data can tell. */
final class CommunicationMeasures {

    static final Map<String, Measure> BY_CRITERION = Map.ofEntries(
            Named.of("cc-steering-cadence", SteeringCadence::read),
            Named.of("cc-leaders-attend", LeaderAttendance::read),
            Named.of("cc-agenda-notes", MeetingNotes::read),
            Named.of("cc-workgroup-cadence", WorkGroupCadence::read),
            Named.of("cc-plan", ChannelMeasures::plan),
            Named.of("cc-common-vocabulary", AdoptedTexts::vocabulary),
            Named.of("cc-two-way-community", ChannelMeasures::twoWay),
            Named.of("cc-feedback-closed", AnsweredFeedback::read));

    private CommunicationMeasures() {}
}
