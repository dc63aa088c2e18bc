package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.List;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * Where something that is counted stands, and what people call it.
 *
 * @param list the list it stands in, such as {@code goals} or {@code steeringCommittee.members}
 * @param key what it goes by there, such as an id or a date
 * @param name such as "Housing", never blank
 */
record Place(String list, Object key, String name) {

    /** Returns the place of an element. */
    static Place of(Section section, Element<?> element) {
        return of(section.attribute(), element);
    }

    /** Returns the place of an element of a list below a section, such as {@code steeringCommittee.members}. */
    static Place of(String list, Element<?> element) {
        return new Place(list, element.id(), Names.of(element));
    }

    /** Returns the place of something in a section that goes by a key, such as a date. */
    static Place at(Section section, Object key, String name) {
        return new Place(section.attribute(), key, name);
    }

    /** Returns the paths of places in alphabetical order, each once. */
    static List<String> paths(List<Place> places) {
        List<String> paths = new ArrayList<>(places.size());
        String last = "";
        for (String path : Names.sorted(places, Place::path)) {
            if (!path.equals(last)) {
                paths.add(path);
            }
            last = path;
        }
        return paths;
    }

    /** Returns the path, such as {@code goals[housing]}. */
    String path() {
        return list + "[" + key + "]";
    }
}
