package org.collectiveimpact.rules;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.collectiveimpact.framework.Source;

/** Writes criteria as a page for people. */
final class CriteriaPage {

    private static final String HEAD = """
            # The criteria of the standard rule set

            Made from the tables in `src/main/resources/org/collectiveimpact/rules`; change those, not this page.

            Each criterion is a question that a "yes" answers well. It falls due by the end of a phase, counted in the five-phase
            model. *Data*: the library reads the answer off what is recorded of an initiative; what it counts is told. *People*:
            only people can answer; the evidence wanted is told. What is recorded nowhere is unknown, never "no". A limit marked
            **engine default** is a judgement of this library, published nowhere; "(unverified)" marks what is known from a
            publication and was not read again. *First*: what has to be met before this can be; an engine default, as are the efforts.
            """;

    private CriteriaPage() {}

    static String of(List<Criterion> criteria) {
        StringJoiner page = new StringJoiner("\n");
        page.add(HEAD);
        for (Dimension dimension :
                criteria.stream().map(Criterion::dimension).distinct().toList()) {
            List<Criterion> members = criteria.stream()
                    .filter(criterion -> criterion.dimension().equals(dimension))
                    .toList();
            page.add("## " + dimension.title() + " (" + members.size() + ")").add("");
            members.forEach(criterion -> page.add(entry(criterion)));
        }
        page.add("## Sources").add("");
        sources(criteria).forEach(source -> page.add("- **" + source.key() + "** " + source.citation()));
        return page + "\n";
    }

    private static String entry(Criterion criterion) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add("### `" + criterion.id() + "`").add("");
        lines.add("**" + criterion.question() + "**").add("");
        lines.add("- phase " + criterion.phase() + ", " + word(criterion.severity()) + ", " + word(criterion.aspect())
                + ", effort " + criterion.effort() + " of 5");
        lines.add("- " + (criterion.isStructural() ? "data: " : "people: ") + criterion.evidence());
        if (!criterion.limits().origin().isEmpty()) {
            lines.add("- limit: " + limits(criterion.limits()));
        }
        if (!criterion.mayNotApply()) {
            lines.add("- always applies");
        }
        if (criterion.keepsAnswers()) {
            lines.add("- answers do not go out of date");
        }
        lines.add("- remedy: " + criterion.remedy());
        if (!criterion.prerequisites().isEmpty()) {
            lines.add("- first: `" + String.join("`, `", criterion.prerequisites()) + "`");
        }
        lines.add("- sources: " + criterion.sources().stream().map(Source::key).collect(Collectors.joining(", ")));
        return lines.toString();
    }

    private static String limits(Limits limits) {
        StringJoiner numbers = new StringJoiner(", ");
        limits.yes().ifPresent(yes -> numbers.add("yes `" + yes + "`"));
        limits.partly().ifPresent(partly -> numbers.add("partly `" + partly + "`"));
        limits.numbers().forEach((name, number) -> numbers.add(name + " " + number));
        return numbers + (limits.unit().isEmpty() ? "" : " (" + limits.unit() + ")") + "; from "
                + limits.origin().replace(Limits.ENGINE_DEFAULT, "**" + Limits.ENGINE_DEFAULT + "**");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static List<Source> sources(List<Criterion> criteria) {
        return Source.all().stream()
                .filter(source ->
                        criteria.stream().anyMatch(each -> each.sources().contains(source)))
                .toList();
    }
}
