package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Section;

/** What the group has put in words of its own and adopted; without the day of adoption it is a draft. */
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
        Optional<LocalDate> adopted = glossary.adoptedOn().filter(facts::hasCome);
        List<String> shortfalls = new ArrayList<>();
        if (adopted.isEmpty()) {
            shortfalls.add("agenda.glossary.adoptedOn");
        }
        if (terms(glossary) < wanted) {
            shortfalls.add("agenda.glossary.terms");
        }
        return Reading.of(
                        shortfalls.isEmpty() ? Answer.YES : Answer.PARTLY,
                        "a glossary of " + Names.counted(terms(glossary), "term", "terms")
                                + adopted.map(day -> ", adopted on " + day).orElse(", not adopted"))
                .withShortfalls(shortfalls);
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
                .map(equity -> equity(equity, facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.equity", "statement on equity"));
    }

    private static Reading equity(EquityCommitment equity, Facts facts) {
        return equity.adoptedOn()
                .filter(facts::hasCome)
                .map(day -> Reading.of(Answer.YES, "a statement on equity, adopted on " + day))
                .orElseGet(() -> Reading.of(Answer.PARTLY, "a statement on equity, not adopted")
                        .withShortfalls("agenda.equity.adoptedOn"));
    }
}
