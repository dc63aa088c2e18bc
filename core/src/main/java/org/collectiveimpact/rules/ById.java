package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Element;
import org.collectiveimpact.model.Id;

/**
 * The elements of a list by their id.
 *
 * <p>Of several elements with one id the first counts; that there are several is a problem for validation.
 */
final class ById<I extends Id, E extends Element<I>> {

    private final Map<I, E> elements;

    ById(List<E> elements) {
        this.elements = new HashMap<>(2 * elements.size());
        for (E element : elements) {
            this.elements.putIfAbsent(element.id(), element);
        }
    }

    /** Returns the element with an id; empty if there is none. */
    Optional<E> get(I id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** Returns whether one of some elements is there; while none is there at all, what the absence of all says. */
    Optional<Boolean> any(Collection<I> ids, Optional<Boolean> none) {
        if (elements.isEmpty() && !ids.isEmpty()) {
            return none;
        }
        for (I id : ids) {
            if (elements.containsKey(id)) {
                return Told.YES;
            }
        }
        return Told.NO;
    }
}
