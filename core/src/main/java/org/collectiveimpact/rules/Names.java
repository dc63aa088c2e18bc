package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.List;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/** What people call elements, and where they stand. */
final class Names {

    /** How many names a sentence lists before it says how many more there are. */
    private static final int LISTED = 5;

    private Names() {}

    /** Returns the names in alphabetical order after some words, such as "; without: Housing and 3 more"; empty if none. */
    static String after(String words, Collection<? extends Element<?>> elements) {
        return elements.isEmpty() ? "" : words + list(elements);
    }

    /** Returns the paths in alphabetical order, such as {@code goals[housing]}. */
    static List<String> paths(Section section, Collection<? extends Element<?>> elements) {
        return paths(section.attribute(), elements);
    }

    /** Returns the paths within a list below a section, such as {@code steeringCommittee.members[ann]}. */
    static List<String> paths(String list, Collection<? extends Element<?>> elements) {
        return elements.stream()
                .map(element -> list + "[" + element.id() + "]")
                .sorted()
                .toList();
    }

    /** Returns a number with its noun, such as "1 month" or "14 months". */
    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String list(Collection<? extends Element<?>> elements) {
        List<String> names =
                elements.stream().map(Names::of).sorted().limit(LISTED).toList();
        int more = elements.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    /** An element without a name goes by its id. */
    static String of(Element<?> element) {
        return element.name().isBlank() ? element.id().value() : element.name();
    }
}
