package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Term;

/** What the group has put in words of its own and adopted; until the day of adoption it is a draft. */
final class AdoptedTexts {

    private AdoptedTexts() {}

    static Reading vocabulary(Criterion criterion, Facts facts) {
        int wanted = criterion.limits().number("terms");
        Optional<Glossary> glossary = facts.agenda().flatMap(CommonAgenda::glossary);
        int terms = glossary.map(AdoptedTexts::terms).orElse(0);
        return glossary.filter(each -> terms > 0)
                .map(each -> vocabulary(each, terms, wanted, facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.glossary", "glossary"));
    }

    private static Reading vocabulary(Glossary glossary, int terms, int wanted, Facts facts) {
        String text = "a glossary of " + Names.counted(terms, "term", "terms");
        Reading reading = adopted(text, glossary.adoptedOn(), "agenda.glossary.adoptedOn", facts);
        if (terms >= wanted) {
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
    private static int terms(Glossary glossary) {
        Set<String> terms = new HashSet<>();
        for (Term term : glossary.terms()) {
            if (!term.meaning().isBlank()) {
                Names.folded(term.term()).ifPresent(terms::add);
            }
        }
        return terms.size();
    }

    static Reading equity(Criterion criterion, Facts facts) {
        return facts.agenda()
                .flatMap(CommonAgenda::equity)
                .filter(equity -> !equity.text().isBlank())
                .map(equity -> adopted("a statement on equity", equity.adoptedOn(), "agenda.equity.adoptedOn", facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.equity", "statement on equity"));
    }
}
