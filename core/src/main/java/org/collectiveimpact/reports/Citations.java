package org.collectiveimpact.reports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Source;

/** The sources that a report cites, in the order in which it does. */
final class Citations {

    private final Texts texts;
    private final Set<Source> cited = new LinkedHashSet<>();

    Citations(Texts texts) {
        this.texts = texts;
    }

    /** Cites sources and returns their marks, such as "[S000] [CTB-CHK] and 2 more"; empty if there are none. */
    String cite(List<Source> sources, int most) {
        List<Source> first = sources.stream().limit(most).toList();
        cited.addAll(first);
        int more = sources.size() - first.size();
        return first.stream().map(Citations::mark).collect(Collectors.joining(" "))
                + (more == 0 ? "" : texts.get("sources.more", more));
    }

    void write(Page page) {
        if (!cited.isEmpty()) {
            page.heading(2, texts.get("sources.title"));
            page.terms(cited.stream()
                    .map(source -> new Term(mark(source), List.of(source.citation())))
                    .toList());
        }
    }

    private static String mark(Source source) {
        return "[" + source.key() + "]";
    }
}
