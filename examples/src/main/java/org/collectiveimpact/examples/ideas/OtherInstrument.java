package org.collectiveimpact.examples.ideas;

import java.util.List;
import org.collectiveimpact.assessment.Addition;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.OwnScale;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.rules.Aspect;
import org.collectiveimpact.rules.Scale.Level;
import org.collectiveimpact.rules.Severity;
import org.collectiveimpact.serialization.csv.AttestationTable;

/** Brings another instrument, an invented one of two items on a scale of its own, to the same engine. */
public final class OtherInstrument {

    private static final OwnScale SCALE = new OwnScale(
            "pulse", List.of(new Level("low", "Low", 0), new Level("fair", "Fair", 0.4), new Level("high", "High", 1)));

    private static final String ANSWERS = """
            criterion,answer,level,person,kind,date
            pulse-candour,level,fair,Ada Lind,self,2028-06-01
            """;

    private OtherInstrument() {}

    /** Prints what two of the two items come to; the third is unknown. */
    public static void main(String[] args) {
        CustomRuleSet pulse = CustomRuleSet.builder()
                .id("pulse")
                .version(new Version(1, 0, 0))
                .addScales(SCALE)
                .addAdd(item("pulse-candour", "Do we say what we think?"))
                .addAdd(item("pulse-deeds", "Does what we decide get done?"))
                .build();
        Initiative answered = AttestationTable.STANDARD.addTo(AlderBay.in(2028), ANSWERS, "pulse.csv");

        pulse.on(List.of()).assess(answered, AlderBay.day(2028)).findings().forEach(System.out::println);
    }

    private static Addition item(String id, String question) {
        return Addition.builder()
                .id(id)
                .question(question)
                .dimension("governance")
                .component(Component.GOVERNANCE_AND_INFRASTRUCTURE)
                .phase(1)
                .severity(Severity.MAJOR)
                .aspect(Aspect.FUNCTIONING)
                .evidence("What members say.")
                .remedy("Talk about it.")
                .effort(1)
                .scale(SCALE.id())
                .build();
    }
}
