package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<Decision> decisions = Those.of(
                facts.initiative().decisions(),
                decision -> decision.date().map(facts::hasCome).orElse(true));
        if (decisions.isEmpty()) {
            return facts.empty(Section.DECISIONS, "decisions");
        }
        List<Decision> onThis = Those.of(decisions, GoDecision::isOnThis);
        return onThis.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        Names.counted(decisions.size(), "decision", "decisions") + ", none on whether to go ahead")
                : reading(Best.of(Those.map(onThis, GoDecision::score)), Collections.max(onThis, TELLING));
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
        return Score.between(open(decision).isEmpty() ? most : 0, most);
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

    /** Returns what has to be known before the decision counts at all; empty if it is. */
    private static Optional<String> open(Decision decision) {
        if (decision.topic().isEmpty()) {
            return Optional.of("topic");
        }
        return decision.outcome().isEmpty() ? Optional.of("outcome") : Optional.empty();
    }

    private static String words(Decision decision) {
        List<String> missing = missing(decision);
        Optional<String> open = open(decision);
        return decision.outcome()
                        .filter(outcome -> open.isEmpty())
                        .map(GoDecision::words)
                        .orElse("a decision")
                + decision.date().map(day -> " on " + day).orElse("")
                + (missing.isEmpty() ? ", with reasons" : "; missing: " + String.join(" and ", missing))
                + open.map(what -> "; its " + what + " is not recorded").orElse("");
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
