package org.collectiveimpact.rules;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Which partners took part in something, as far as it was written down. */
final class Roll {

    private final Set<PartnerId> certain = new HashSet<>();
    private final Set<PartnerId> possible = new HashSet<>();
    private boolean open;

    /**
     * Adds those who took part on one occasion.
     *
     * @param counts whether the occasion is one of those asked about; empty where the data cannot say
     * @param partners empty where nobody wrote down who took part, unless the section is complete
     */
    void add(Optional<Boolean> counts, Collection<PartnerId> partners, Section section, Facts facts) {
        Optional<Boolean> told = counts.or(() -> facts.unmarked(section));
        if (told.orElse(true)) {
            (told.isPresent() ? certain : possible).addAll(partners);
            open |= partners.isEmpty() && !facts.isComplete(section);
        }
    }

    /** Adds those of another roll. */
    void addAll(Roll other) {
        certain.addAll(other.certain);
        possible.addAll(other.possible);
        open |= other.open;
    }

    /** Says that anybody may have taken part, if a section is empty that was not declared complete. */
    void openIfEmpty(Collection<?> elements, Section section, Facts facts) {
        open |= elements.isEmpty() && !facts.isComplete(section);
    }

    /** Returns whether a partner took part; empty where the data cannot say. */
    Optional<Boolean> has(PartnerId partner) {
        return Told.between(certain.contains(partner), open || certain.contains(partner) || possible.contains(partner));
    }

    /** Returns whether several different partners took part; empty where the data cannot say. */
    Optional<Boolean> hasAtLeast(int partners) {
        return hasAtLeast(partners, new Roll());
    }

    /**
     * Returns whether several different partners took part; empty where the data cannot say.
     *
     * @param perhaps who took part on occasions that may be among those asked about
     */
    Optional<Boolean> hasAtLeast(int partners, Roll perhaps) {
        if (certain.size() >= partners) {
            return Told.YES;
        }
        Set<PartnerId> all = new HashSet<>(certain);
        for (Set<PartnerId> others : List.of(possible, perhaps.certain, perhaps.possible)) {
            addUpTo(partners, others, all);
        }
        return Told.between(false, open || perhaps.open || all.size() >= partners);
    }

    private static void addUpTo(int enough, Set<PartnerId> some, Set<PartnerId> all) {
        Iterator<PartnerId> rest = some.iterator();
        while (all.size() < enough && rest.hasNext()) {
            all.add(rest.next());
        }
    }
}
