package org.collectiveimpact.serialization.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;

/** Answers to be added to those of an initiative. */
final class Answers {

    private Answers() {}

    /** Returns the initiative with answers after its own, without those it has already. */
    static Initiative added(Initiative initiative, List<Attestation> answers) {
        Set<Attestation> before = new HashSet<>(initiative.attestations());
        return initiative.toBuilder()
                .addAllAttestations(
                        answers.stream().filter(each -> !before.contains(each)).toList())
                .build();
    }
}
