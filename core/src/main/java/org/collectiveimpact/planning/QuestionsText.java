package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.framework.Phase;

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
        String gate = name(questions.gate());
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
                        : "narrows the score by " + Figures.points(question.narrowing()) + " points");
        question.expectedNarrowing().ifPresent(each -> effects.add(Figures.points(each) + " expected"));
        return question.criterion() + ": " + question.text() + "\n   " + String.join("; ", effects);
    }

    private static Optional<String> verdict(String answer, Verdict verdict) {
        return switch (verdict) {
            case PASS -> Optional.of(answer + " passes the gate");
            case FAIL -> Optional.of(answer + " fails the gate");
            case OPEN -> Optional.empty();
        };
    }

    /** Returns a phase such as "phase 2 (Initiate Action)". */
    static String name(Phase phase) {
        return phase.isEntry() ? phase.name() : "phase " + phase.number() + " (" + phase.name() + ")";
    }
}
