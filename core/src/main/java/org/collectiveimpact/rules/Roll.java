package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Section;

/** Who took part in something, as far as it was written down: partners, or groups that were reached. */
final class Roll<I extends Id> {

    /** Those who took part, or may have done so, and whether they did for certain. */
    private final Map<I, Boolean> certain = new HashMap<>();

    private boolean open;

    /**
     * Adds those who took part on one occasion.
     *
     * @param counts whether the occasion is one of those asked about; empty where the data cannot say
     * @param named empty where nobody wrote down who took part, unless the section is complete
     */
    void add(Optional<Boolean> counts, Collection<I> named, Section section, Facts facts) {
        Optional<Boolean> told = counts.isPresent() ? counts : facts.unmarked(section);
        if (told.orElse(true)) {
            for (I each : named) {
                add(each, told.isPresent());
            }
            open |= named.isEmpty() && !facts.isComplete(section);
        }
    }

    private void add(I id, boolean isCertain) {
        certain.merge(id, isCertain, Boolean::logicalOr);
    }

    /** Says that anybody may have taken part, if a section is empty that was not declared complete. */
    void openIfEmpty(Collection<?> elements, Section section, Facts facts) {
        open |= elements.isEmpty() && !facts.isComplete(section);
    }

    /** Returns whether somebody took part; empty where the data cannot say. */
    Optional<Boolean> has(I id) {
        Boolean isCertain = certain.get(id);
        return isCertain == null ? Told.between(false, open) : Told.between(isCertain, true);
    }
}
