package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Section;

/** What the group has put in words of its own and adopted; until the day of adoption it is a draft. */
final class AdoptedTexts {

    private AdoptedTexts() {}

    static Reading vocabulary(Criterion criterion, Facts facts) {
        int wanted = criterion.limits().number("terms");
        return facts.agenda()
                .flatMap(CommonAgenda::glossary)
                .filter(glossary -> terms(glossary) > 0)
                .map(glossary -> vocabulary(glossary, wanted, facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.glossary", "glossary"));
    }

    private static Reading vocabulary(Glossary glossary, int wanted, Facts facts) {
        String text = "a glossary of " + Names.counted(terms(glossary), "term", "terms");
        Reading reading = adopted(text, glossary.adoptedOn(), "agenda.glossary.adoptedOn", facts);
        if (terms(glossary) >= wanted) {
            return reading;
        }
        List<String> shortfalls = new ArrayList<>(reading.shortfalls());
        shortfalls.add("agenda.glossary.terms");
        return Reading.of(Answer.PARTLY, reading.counted()).withShortfalls(shortfalls);
    }

    /** Returns the reading of a text that is met once it is adopted, and in part while it is a draft. */
    private static Reading adopted(String text, Optional<LocalDate> adoptedOn, String path, Facts facts) {
        if (adoptedOn.filter(facts::hasCome).isPresent()) {
            return Reading.of(Answer.YES, text + ", adopted on " + adoptedOn.get());
        }
        return adoptedOn.isPresent() || facts.isComplete(Section.AGENDA)
                ? Reading.of(Answer.PARTLY, text + ", not adopted").withShortfalls(path)
                : Reading.of(Score.between(0.5, 1), text + "; whether it is adopted is not recorded")
                        .withUntold(path);
    }

    /** Counts words with a meaning; a word explained twice is one. */
    private static long terms(Glossary glossary) {
        return glossary.terms().stream()
                .filter(term -> !term.meaning().isBlank())
                .flatMap(term -> Names.folded(term.term()).stream())
                .distinct()
                .count();
    }

    static Reading equity(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::equity)
                .filter(equity -> !equity.text().isBlank())
                .map(equity -> adopted("a statement on equity", equity.adoptedOn(), "agenda.equity.adoptedOn", facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.equity", "statement on equity"));
    }
}
