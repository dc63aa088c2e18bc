package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Decision;
import org.collectiveimpact.model.DecisionOutcome;
import org.collectiveimpact.model.DecisionTopic;
import org.collectiveimpact.model.Section;

/** Whether it was decided to go ahead, to wait, to stop or to choose another approach. */
final class GoDecision {

    /** The most telling decision comes last, and of equals the latest. */
    private static final Comparator<Decision> TELLING = Comparator.<Decision>comparingDouble(
                    decision -> score(decision).low())
            .thenComparingDouble(decision -> score(decision).high())
            .thenComparing(decision -> decision.date().orElse(LocalDate.MIN))
            .thenComparing(GoDecision::words);

    private GoDecision() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Decision> decisions = facts.initiative().decisions().stream()
                .filter(decision -> decision.date().map(facts::hasCome).orElse(true))
                .toList();
        if (decisions.isEmpty()) {
            return facts.empty(Section.DECISIONS, "decisions");
        }
        List<Decision> onThis =
                decisions.stream().filter(GoDecision::isOnThis).sorted(TELLING).toList();
        return onThis.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        Names.counted(decisions.size(), "decision", "decisions") + ", none on whether to go ahead")
                : reading(Best.of(onThis.stream().map(GoDecision::score).toList()), onThis.get(onThis.size() - 1));
    }

    private static boolean isOnThis(Decision decision) {
        return decision.topic().orElse(DecisionTopic.PROCEED) == DecisionTopic.PROCEED;
    }

    private static Reading reading(Score score, Decision best) {
        Reading.Builder reading = Reading.builder().score(score).counted(words(best));
        if (!score.isKnown()) {
            return reading.cause(Cause.NOT_RECORDED)
                    .addUntold(Section.DECISIONS.attribute())
                    .build();
        }
        return score.low() == 1
                ? reading.build()
                : reading.addShortfalls(Section.DECISIONS.attribute()).build();
    }

    private static Score score(Decision decision) {
        double most = missing(decision).isEmpty() ? 1 : 0.5;
        boolean certain = decision.topic().isPresent() && decision.outcome().isPresent();
        return Score.between(certain ? most : 0, most);
    }

    private static List<String> missing(Decision decision) {
        List<String> missing = new ArrayList<>();
        if (decision.date().isEmpty()) {
            missing.add("date");
        }
        if (decision.rationale().filter(text -> !text.isBlank()).isEmpty()) {
            missing.add("reasons");
        }
        return missing;
    }

    private static String words(Decision decision) {
        List<String> missing = missing(decision);
        return what(decision)
                + decision.date().map(day -> " on " + day).orElse("")
                + (missing.isEmpty() ? ", with reasons" : "; missing: " + String.join(" and ", missing));
    }

    private static String what(Decision decision) {
        String decided = decision.outcome().map(GoDecision::words).orElse("decided something that is not recorded");
        return decision.topic().isPresent() ? decided : decided + ", on a subject that is not recorded,";
    }

    private static String words(DecisionOutcome outcome) {
        return switch (outcome) {
            case GO -> "decided to go ahead";
            case WAIT -> "decided to wait";
            case OTHER_APPROACH -> "decided to choose another approach";
            case STOP -> "decided to stop";
        };
    }
}
