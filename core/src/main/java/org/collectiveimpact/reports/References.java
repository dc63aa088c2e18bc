package org.collectiveimpact.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Reference;
import org.collectiveimpact.model.ReferenceId;

/** The references of an initiative that a report cites, in the order in which it does. */
final class References {

    private final Initiative initiative;
    private final Texts texts;
    private final Set<ReferenceId> cited = new LinkedHashSet<>();

    References(Initiative initiative, Texts texts) {
        this.initiative = initiative;
        this.texts = texts;
    }

    /** Cites references and returns their marks, such as "[plan-2015] [update]"; empty if there are none. */
    String cite(List<ReferenceId> ids) {
        cited.addAll(ids);
        return ids.stream().map(References::mark).collect(Collectors.joining(" "));
    }

    void write(Page page) {
        if (!cited.isEmpty()) {
            page.heading(2, texts.get("references.title"));
            page.terms(cited.stream()
                    .map(id -> new Term(mark(id), List.of(told(id))))
                    .toList());
        }
    }

    private String told(ReferenceId id) {
        return initiative.references().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(References::told)
                .orElseGet(() -> texts.get("references.unknown"));
    }

    private static String told(Reference reference) {
        return Stream.of(
                        reference.author(),
                        Optional.of(reference.title()),
                        reference.published().map(Amounts::period),
                        reference.link())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String mark(ReferenceId id) {
        return "[" + id + "]";
    }
}
