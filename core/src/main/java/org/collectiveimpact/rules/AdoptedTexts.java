package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Term;

/** What the group has put in words of its own and adopted; without the day of adoption it is a draft. */
final class AdoptedTexts {

    private AdoptedTexts() {}

    static Reading vocabulary(Criterion criterion, Facts facts) {
        int wanted = criterion.limits().number("terms");
        return facts.agenda()
                .flatMap(CommonAgenda::glossary)
                .flatMap(glossary -> vocabulary(glossary, wanted, facts))
                .orElseGet(() -> facts.absent(Section.AGENDA, "agenda.glossary", "glossary"));
    }

    /** Without any term there is no glossary. */
    private static Optional<Reading> vocabulary(Glossary glossary, int wanted, Facts facts) {
        int terms = terms(glossary);
        if (terms == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> adopted = glossary.adoptedOn().filter(facts::hasCome);
        List<String> shortfalls = new ArrayList<>();
        if (adopted.isEmpty()) {
            shortfalls.add("agenda.glossary.adoptedOn");
        }
        if (terms < wanted) {
            shortfalls.add("agenda.glossary.terms");
        }
        return Optional.of(Reading.of(
                        shortfalls.isEmpty() ? Answer.YES : Answer.PARTLY,
                        "a glossary of " + Names.counted(terms, "term", "terms")
                                + adopted.map(day -> ", adopted on " + day).orElse(", not adopted"))
                .withShortfalls(shortfalls));
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
