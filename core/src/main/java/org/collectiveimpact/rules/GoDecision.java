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

    private final Facts facts;

    private GoDecision(Facts facts) {
        this.facts = facts;
    }

    static Reading read(Criterion criterion, Facts facts) {
        List<Decision> decisions = Those.of(
                facts.initiative().decisions(),
                decision -> decision.date().map(facts::hasCome).orElse(true));
        if (decisions.isEmpty()) {
            return facts.empty(Section.DECISIONS, "decisions");
        }
        return new GoDecision(facts).read(decisions);
    }

    private Reading read(List<Decision> decisions) {
        List<Decision> onThis =
                Those.of(decisions, decision -> isOnThis(decision).orElse(true));
        return onThis.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        Names.counted(decisions.size(), "decision", "decisions") + ", none on whether to go ahead")
                : reading(Best.of(Those.map(onThis, this::score)), Collections.max(onThis, telling()));
    }

    /** The most telling decision comes last, and of equals the latest. */
    private Comparator<Decision> telling() {
        return Comparator.<Decision>comparingDouble(decision -> score(decision).low())
                .thenComparingDouble(decision -> score(decision).high())
                .thenComparing(decision -> decision.date().orElse(LocalDate.MIN))
                .thenComparing(this::words);
    }

    private Optional<Boolean> isOnThis(Decision decision) {
        return decision.topic().map(DecisionTopic.PROCEED::equals).or(() -> facts.unmarked(Section.DECISIONS));
    }

    private Reading reading(Score score, Decision best) {
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

    private Score score(Decision decision) {
        boolean isWhole = missing(decision).isEmpty();
        boolean mayBeWhole = isWhole || !facts.isComplete(Section.DECISIONS);
        boolean isDecided = open(decision).isEmpty();
        boolean mayBeDecided = isDecided || !facts.isComplete(Section.DECISIONS);
        return Score.between(
                isDecided ? some(isWhole) : Score.NONE.low(), mayBeDecided ? some(mayBeWhole) : Score.NONE.high());
    }

    private static double some(boolean isWhole) {
        return isWhole ? Score.FULL.low() : Score.HALF.low();
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

    private String words(Decision decision) {
        List<String> missing = missing(decision);
        Optional<String> open = open(decision);
        return decision.outcome()
                        .filter(outcome -> open.isEmpty())
                        .map(GoDecision::words)
                        .orElse("a decision")
                + decision.date().map(day -> " on " + day).orElse("")
                + (missing.isEmpty() ? ", with reasons" : lacking() + String.join(" and ", missing))
                + open.map(what -> "; its " + what + " is not recorded").orElse("");
    }

    private String lacking() {
        return facts.isComplete(Section.DECISIONS) ? "; missing: " : "; not recorded: ";
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
