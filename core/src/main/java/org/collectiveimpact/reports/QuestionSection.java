package org.collectiveimpact.reports;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Verdict;
import org.collectiveimpact.planning.Question;
import org.collectiveimpact.planning.Questions;
import org.collectiveimpact.rules.Criterion;

/** What to ask next, whom, and what the answers can do. */
final class QuestionSection {

    private static final int BRIEF = 5;
    private static final int SHOWN = 12;

    private final Assessment assessment;
    private final Texts texts;
    private final ReportWords words;

    QuestionSection(Assessment assessment, Texts texts, ReportWords words) {
        this.assessment = assessment;
        this.texts = texts;
        this.words = words;
    }

    void write(Page page, boolean isWhole) {
        Questions questions = Questions.of(assessment);
        List<Question> all = questions.all();
        page.heading(2, texts.get("questions.title"));
        if (all.isEmpty()) {
            page.paragraph(texts.get("questions.none"));
            return;
        }
        int shown = Math.min(all.size(), isWhole ? SHOWN : BRIEF);
        page.paragraph(texts.get(questions.canChangeVerdict() ? "questions.open" : "questions.settled") + " "
                + texts.count("questions.intro", all.size()) + " "
                + texts.count("questions.shown", shown));
        page.entries(all.stream().limit(shown).map(this::entry).toList());
    }

    private Entry entry(Question question) {
        Criterion criterion = assessment.finding(question.criterion()).criterion();
        return new Entry(
                words.of(criterion, Criterion::question),
                List.of(
                        new Entry.Detail(
                                texts.get(question.isForPeople() ? "questions.ask" : "questions.record"),
                                words.of(criterion, Criterion::evidence)),
                        new Entry.Detail(texts.get("questions.effect"), effect(question)),
                        new Entry.Detail(
                                texts.get("questions.about"),
                                criterion.id() + ", " + words.dimension(criterion.dimension()))));
    }

    private String effect(Question question) {
        List<String> effects = new ArrayList<>();
        if (question.ifYes() == Verdict.PASS) {
            effects.add(texts.get("questions.yes-passes"));
        }
        if (question.ifNo() == Verdict.FAIL && question.ifYes() != Verdict.FAIL) {
            effects.add(texts.get("questions.no-fails"));
        }
        effects.add(
                question.narrowing() == 0
                        ? texts.get("questions.no-part")
                        : texts.get("questions.narrows", Amounts.points(question.narrowing())));
        return String.join("; ", effects);
    }
}
