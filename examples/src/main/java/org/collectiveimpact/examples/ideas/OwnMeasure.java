package org.collectiveimpact.examples.ideas;

import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Facts;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Reading;

/** Reads a criterion off the data by a measure in Java: the same facts, the same answer, and unknown where none are. */
public final class OwnMeasure {

    private static final int FULL = 50;

    private OwnMeasure() {}

    /** Prints what the measure reads before and after the first evenings with the community. */
    public static void main(String[] args) {
        RuleSet standard = RuleSet.standard();
        Criterion evenings = standard.criterion("eq-outreach-begun")
                .withId("our-evenings")
                .withQuestionTemplate("Do at least 50 people come to each evening?")
                .withEvidenceTemplate("How many came. Yes: 50 every time; partly: sometimes.")
                .withRemedyTemplate("Go where people are, and bring supper.")
                .withSources()
                .withMeasure(Measure.of("our-evenings", OwnMeasure::read));
        RuleSet rules = standard.toBuilder().id("ours").addCriteria(evenings).build();

        for (int year = 2026; year <= 2027; year++) {
            System.out.println(
                    rules.assess(AlderBay.in(year), AlderBay.day(year)).finding("our-evenings"));
        }
    }

    private static Reading read(Criterion criterion, Facts facts) {
        List<EngagementEvent> held = facts.initiative().engagementEvents().stream()
                .filter(event -> !event.date().isAfter(facts.asOf()))
                .toList();
        if (held.isEmpty() || held.stream().anyMatch(event -> event.attendance().isEmpty())) {
            return Reading.unknown(Cause.NOT_RECORDED, "nobody wrote down how many came");
        }
        long full = held.stream()
                .filter(event -> event.attendance().orElseThrow() >= FULL)
                .count();
        Answer answer = full == held.size() ? Answer.YES : full > 0 ? Answer.PARTLY : Answer.NO;
        return Reading.of(answer, "at least 50 people came on " + full + " of " + held.size() + " evenings");
    }
}
