package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.counted;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.reading;

import java.time.LocalDate;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void everyMessageIsNeededByAFault() {
        var codes = new TreeSet<String>();
        for (String key : ResourceBundle.getBundle("org.collectiveimpact.validation.messages")
                .keySet()) {
            codes.add(key.replaceFirst("\\..*", ""));
        }
        codes.remove("violation");

        var spoilt = initiative()
                .withName("")
                .withPhase(6)
                .withPartners(partner("library", "Library").withEmail("-"), partner("library", "Library"))
                .withActivities(evenings()
                        .lead(PartnerId.of("schools"))
                        .endedOn(LocalDate.parse("2020-01-01"))
                        .build())
                .withMeetings(meeting().seats(-1).build())
                .withIndicators(
                        reading().addObservations(counted(3, 0), counted(3, 0)).build(),
                        reading().baseline(Observation.of("2030", 110)).build(),
                        absence().addTargets(Target.of("2030", 13)).build());
        assertThat(InitiativeValidator.standard().validate(spoilt).stream().map(Violation::code))
                .containsAll(codes);
    }
}
