package org.collectiveimpact.rules;

import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Section;

/**
 * Where something that is counted stands, and what people call it.
 *
 * @param path such as {@code goals[housing]}
 * @param name such as "Housing", never blank
 */
record Place(String path, String name) {

    /** Returns the place of an element. */
    static Place of(Section section, Element<?> element) {
        return of(section.attribute(), element);
    }

    /** Returns the place of an element of a list below a section, such as {@code steeringCommittee.members}. */
    static Place of(String list, Element<?> element) {
        return new Place(list + "[" + element.id() + "]", Names.of(element));
    }

    /** Returns the place of something in a section that goes by a key, such as a date. */
    static Place at(Section section, Object key, String name) {
        return new Place(section.attribute() + "[" + key + "]", name);
    }
}
