package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.Section;

/** The agreements of an initiative, and whether they hold. */
final class Contracts {

    private final Data data;

    /** Those that are adopted and have not expired. */
    final List<Agreement> inForce = new ArrayList<>();

    Contracts(Data data) {
        this.data = data;
        for (Agreement agreement : data.initiative.agreements()) {
            if (isAdopted(agreement) && !hasExpired(agreement)) {
                inForce.add(agreement);
            }
        }
    }

    boolean hasExpired(Agreement agreement) {
        LocalDate last = agreement.expiresOn().orElse(null);
        return last != null && last.isBefore(data.asOf);
    }

    boolean isAdopted(Agreement agreement) {
        return agreement.adoptedOn().filter(data::hasCome).isPresent();
    }

    /** Whether an agreement holds; open if nobody wrote down when it was adopted. */
    Truth holds(Agreement agreement) {
        if (hasExpired(agreement)) {
            return Truth.NO;
        }
        return agreement.adoptedOn().isEmpty() ? data.unmarked(Section.AGREEMENTS) : Truth.of(isAdopted(agreement));
    }

    /** Whether an agreement is of one of some kinds; open if nobody wrote down what it is about. */
    Truth isOf(Agreement agreement, Set<AgreementKind> kinds) {
        if (agreement.kinds().isEmpty()) {
            return data.unmarked(Section.AGREEMENTS);
        }
        for (AgreementKind kind : agreement.kinds()) {
            if (kinds.contains(kind)) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    /** Returns who is party to an agreement in force of one of some kinds. */
    Roster parties(Set<AgreementKind> kinds) {
        Roster parties = new Roster();
        for (Agreement agreement : data.initiative.agreements()) {
            parties.add(
                    holds(agreement).and(isOf(agreement, kinds)),
                    agreement.parties(),
                    data.isComplete(Section.AGREEMENTS));
        }
        return parties;
    }

    /** Returns the share of active partners that are party to an agreement of one of some kinds. */
    Outcome share(Scale scale, String practice, AgreementKind first, AgreementKind... others) {
        if (data.activePartners.isEmpty()) {
            return data.empty(Section.PARTNERS, "active partners");
        }
        if (data.initiative.agreements().isEmpty()) {
            return data.empty(Section.AGREEMENTS, "agreements");
        }
        return data.shareOfPartners(parties(EnumSet.of(first, others)), scale, practice);
    }
}
