package org.collectiveimpact.serialization.csv;

import static org.collectiveimpact.serialization.csv.CellForms.DAY;
import static org.collectiveimpact.serialization.csv.CellForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.Sector;

/** The columns of attestations: one for each attribute, of the rater too, and five for each piece of evidence. */
final class AttestationColumns {

    /** Who gave an answer; they belong to the initiative unless something else is said. */
    static final List<Column<Rater, Rater.Builder, ?>> RATER = List.of(
            Column.<Rater, Rater.Builder, String>usual("rater", TEXT, Rater::person, Rater.Builder::person)
                    .or("person"),
            Column.<Rater, Rater.Builder, String>usual(
                            "organisation", TEXT, Rater::organisation, Rater.Builder::organisation)
                    .or("organization"),
            Column.rare("sector", CellForms.words(Sector.class), Rater::sector, Rater.Builder::sector),
            Column.usual(
                    "kind", CellForms.words(RaterKind.class), rater -> Optional.of(rater.kind()), Rater.Builder::kind));

    static final Layout<Attestation, Draft> ATTESTATION = new Layout<>(columns(), Draft::new, Draft::made);

    private AttestationColumns() {}

    private static List<Column<Attestation, Draft, ?>> columns() {
        List<Column<Attestation, Attestation.Builder, ?>> before = List.of(
                Column.required("criterion", TEXT, Attestation::criterion, Attestation.Builder::criterion),
                Column.required(
                        "answer", CellForms.words(Answer.class), Attestation::answer, Attestation.Builder::answer),
                Column.rare("level", TEXT, Attestation::level, Attestation.Builder::level));
        List<Column<Attestation, Attestation.Builder, ?>> after = List.of(
                Column.required("date", DAY, Attestation::date, Attestation.Builder::date),
                Column.rare("reason", TEXT, Attestation::reason, Attestation.Builder::reason),
                Column.rare("decidedBy", TEXT, Attestation::decidedBy, Attestation.Builder::decidedBy),
                Column.rare("reviewOn", DAY, Attestation::reviewOn, Attestation.Builder::reviewOn));
        List<Column<Attestation, Draft, ?>> all = new ArrayList<>();
        before.forEach(column -> all.add(column.of(itself -> itself, draft -> draft.attestation)));
        RATER.forEach(column -> all.add(column.of(Attestation::rater, draft -> draft.rater)));
        after.forEach(column -> all.add(column.of(itself -> itself, draft -> draft.attestation)));
        all.addAll(EvidenceColumns.all(draft -> draft.evidence));
        return List.copyOf(all);
    }

    /** What an attestation is built in. */
    static final class Draft {

        private final Attestation.Builder attestation = Attestation.builder();
        private final Rater.Builder rater = Rater.builder().kind(RaterKind.SELF);
        private final EvidenceColumns.Draft evidence = new EvidenceColumns.Draft();

        private Attestation made() {
            return attestation.rater(rater.build()).evidence(evidence.made()).build();
        }
    }
}
