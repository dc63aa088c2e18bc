package org.collectiveimpact.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Verdict;

/** Tells what to ask. */
final class QuestionsText {

    /** How many questions are told; the others are counted. */
    private static final int TOLD = 7;

    private QuestionsText() {}

    static String of(Questions questions) {
        List<String> lines = new ArrayList<>();
        lines.add(gate(questions));
        List<Question> all = questions.all();
        lines.add(
                all.isEmpty()
                        ? "Score " + questions.score() + "; nothing that counts is unknown."
                        : "Score " + questions.score() + "; " + all.size() + " not known exactly:");
        for (int i = 0; i < Math.min(all.size(), TOLD); i++) {
            lines.add(i + 1 + ". " + of(all.get(i)));
        }
        if (all.size() > TOLD) {
            lines.add("and " + (all.size() - TOLD) + " more: all()");
        }
        return String.join("\n", lines);
    }

    private static String gate(Questions questions) {
        String gate = name(questions.phase(), questions.phaseName());
        return switch (questions.verdict()) {
            case PASS -> "No answer can change a verdict: all gates pass.";
            case FAIL ->
                "No answer can change a verdict: the gate of " + gate + " fails whatever the unknown turns out"
                        + " to be, and so do those after it.";
            case OPEN ->
                "The gate of " + gate + " is open. It passes with the best "
                        + answers(questions.hinge().pass().size()) + ", and fails with the worst "
                        + answers(questions.hinge().fail().get(0).size()) + ".";
        };
    }

    private static String answers(int number) {
        return number == 1 ? "answer to 1 question" : "answers to " + number + " questions";
    }

    static String of(Question question) {
        List<String> effects = new ArrayList<>();
        effects.add((question.isForPeople() ? "ask people" : "record it")
                + question.minutes().map(each -> " (" + each + " min)").orElse(""));
        if (question.ifYes() != question.ifNo()) {
            verdict("a yes", question.ifYes()).ifPresent(effects::add);
            verdict("a no", question.ifNo()).ifPresent(effects::add);
        } else if (question.ifYes() == Verdict.OPEN) {
            effects.add("leaves the gate open");
        }
        effects.add(
                question.narrowing() == 0
                        ? "no part of the score"
                        : "narrows the score by " + points(question.narrowing()) + " points");
        question.expectedNarrowing().ifPresent(each -> effects.add(points(each) + " expected"));
        return question.criterion() + ": " + question.text() + "\n   " + String.join("; ", effects);
    }

    private static Optional<String> verdict(String answer, Verdict verdict) {
        return switch (verdict) {
            case PASS -> Optional.of(answer + " passes the gate");
            case FAIL -> Optional.of(answer + " fails the gate");
            case OPEN -> Optional.empty();
        };
    }

    private static String points(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    /** Returns a phase such as "phase 2 (Initiate Action)"; the entry stage goes by its name alone. */
    static String name(int phase, String name) {
        return phase == 0 ? name : "phase " + phase + " (" + name + ")";
    }
}
