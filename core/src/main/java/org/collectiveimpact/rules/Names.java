package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/** What people call elements, and where they stand. */
final class Names {

    /** How many names a sentence lists before it says how many more there are. */
    private static final int LISTED = 5;

    private Names() {}

    /**
     * Returns the names in alphabetical order after some words, such as "; without: Housing and 3 more"; empty if none.
     */
    static String after(String words, Collection<? extends Element<?>> elements) {
        return listed(words, elements.stream().map(Names::of));
    }

    /** Returns names in alphabetical order after some words; empty if there are none. */
    static String listed(String words, Stream<String> names) {
        List<String> all = names.sorted().toList();
        int more = Math.max(0, all.size() - LISTED);
        return all.isEmpty()
                ? ""
                : words
                        + String.join(", ", all.subList(0, all.size() - more))
                        + (more == 0 ? "" : " and " + more + " more");
    }

    /** Returns the paths in alphabetical order, such as {@code goals[housing]}. */
    static List<String> paths(Section section, Collection<? extends Element<?>> elements) {
        return paths(section.attribute(), elements);
    }

    /** Returns the paths within a list below a section, such as {@code steeringCommittee.members[ann]}. */
    static List<String> paths(String list, Collection<? extends Element<?>> elements) {
        return elements.stream()
                .map(element -> Place.of(list, element).path())
                .sorted()
                .toList();
    }

    /** Returns a number with its noun, such as "1 month" or "14 months". */
    static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Returns words of the initiative's own in small letters, so that they compare; empty if they are blank. */
    static Optional<String> folded(String words) {
        return Optional.of(words.strip().toLowerCase(Locale.ROOT)).filter(text -> !text.isEmpty());
    }

    /** Returns the name of an element; one without a name goes by its id. */
    static String of(Element<?> element) {
        return element.name().isBlank() ? element.id().value() : element.name();
    }
}
