package org.collectiveimpact.planning;

import java.util.ArrayList;
import java.util.List;
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
                "The gate of " + gate + " is open: "
                        + counted(questions.hinge().pass().size(), "best answer makes", "best answers make")
                        + " it pass, "
                        + counted(questions.hinge().fail().get(0).size(), "worst answer makes", "worst answers make")
                        + " it fail.";
        };
    }

    static String of(Question question) {
        return question.criterion() + ": " + question.text() + "\n   "
                + (question.isForPeople() ? "ask" : "record")
                + question.minutes().map(each -> " (" + each + " min)").orElse("")
                + "; yes: " + words(question.ifYes()) + "; no: " + words(question.ifNo()) + "; narrows "
                + Figures.points(question.narrowing()) + " of 100"
                + question.expectedNarrowing()
                        .map(each -> " (" + Figures.points(each) + " expected)")
                        .orElse("");
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "gate passes";
            case FAIL -> "gate fails";
            case OPEN -> "gate stays open";
        };
    }

    /** Returns a phase such as "phase 2 (Initiate Action)". */
    static String name(Phase phase) {
        return phase.isEntry() ? phase.name() : "phase " + phase.number() + " (" + phase.name() + ")";
    }

    static String counted(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
