package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
        return after(words, elements, Names::of);
    }

    /** Returns the names of things in alphabetical order after some words; empty if there are none. */
    static <T> String after(String words, Collection<T> things, Function<? super T, String> name) {
        if (things.isEmpty()) {
            return "";
        }
        List<String> first = first(things, name);
        int more = things.size() - first.size();
        return words + String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }

    /** Returns as many names as are listed, in alphabetical order; the rest need no order. */
    private static <T> List<String> first(Collection<T> things, Function<? super T, String> nameOf) {
        List<String> first = new ArrayList<>(LISTED + 1);
        for (T thing : things) {
            String name = nameOf.apply(thing);
            if (first.size() < LISTED || name.compareTo(first.get(LISTED - 1)) < 0) {
                int found = Collections.binarySearch(first, name);
                first.add(found < 0 ? -found - 1 : found, name);
                if (first.size() > LISTED) {
                    first.remove(LISTED);
                }
            }
        }
        return first;
    }

    /** Returns the paths in alphabetical order, such as {@code goals[housing]}. */
    static List<String> paths(Section section, Collection<? extends Element<?>> elements) {
        return paths(section.attribute(), elements);
    }

    /** Returns the paths within a list below a section, such as {@code steeringCommittee.members[ann]}. */
    static List<String> paths(String list, Collection<? extends Element<?>> elements) {
        return sorted(elements, element -> Place.of(list, element).path());
    }

    /** Returns the paths of things in alphabetical order. */
    static <T> List<String> sorted(Collection<T> things, Function<? super T, String> path) {
        List<String> paths = new ArrayList<>(things.size());
        for (T thing : things) {
            paths.add(path.apply(thing));
        }
        Collections.sort(paths);
        return paths;
    }

    /** Returns the paths of two lists as one in alphabetical order. */
    static List<String> sorted(List<String> some, List<String> others) {
        List<String> paths = new ArrayList<>(some);
        paths.addAll(others);
        Collections.sort(paths);
        return paths;
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
