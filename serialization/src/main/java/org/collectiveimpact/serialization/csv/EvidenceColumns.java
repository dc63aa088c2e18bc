package org.collectiveimpact.serialization.csv;

import static org.collectiveimpact.serialization.csv.CellForms.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.ReferenceId;

/** The columns of pieces of evidence: {@code evidence} with the title, {@code evidenceLink}, {@code evidence2} ... */
final class EvidenceColumns {

    /** For how many pieces of evidence a row has room. */
    static final int ROOM = 9;

    private static final List<Column<Evidence, Evidence.Builder, ?>> COLUMNS = List.of(
            Column.rare("link", TEXT, Evidence::link, Evidence.Builder::link),
            Column.rare("file", TEXT, Evidence::file, Evidence.Builder::file),
            Column.rare("locator", TEXT, Evidence::locator, Evidence.Builder::locator),
            Column.rare("reference", CellForms.id(ReferenceId::of), Evidence::reference, Evidence.Builder::reference));

    private EvidenceColumns() {}

    /** Returns the columns for as many pieces of evidence as a row has room for. */
    static <B> List<Column<Attestation, B, ?>> all(Function<B, Draft> draft) {
        List<Column<Attestation, B, ?>> all = new ArrayList<>();
        for (int i = 0; i < ROOM; i++) {
            int index = i;
            String name = name(index);
            Function<Attestation, Optional<Evidence>> part = attestation -> titled(attestation, index);
            Function<B, Evidence.Builder> builder = whole -> draft.apply(whole).piece(index);
            Column<Evidence, Evidence.Builder, String> title =
                    Column.rare("title", TEXT, evidence -> Optional.of(evidence.title()), Evidence.Builder::title);
            Column<Attestation, B, String> first = title.maybeOf(name, part, builder);
            all.add(
                    index == 0
                            ? new Column<>(List.of(name), Column.Use.USUAL, TEXT, first.get(), first.set())
                            : first.named(name));
            COLUMNS.forEach(column -> all.add(column.maybeOf(name, part, builder)));
        }
        return all;
    }

    /** Returns the names of the columns in which ids of references stand. */
    static List<String> references() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ROOM; i++) {
            names.add(name(i) + "Reference");
        }
        return names;
    }

    private static String name(int index) {
        return index == 0 ? "evidence" : "evidence" + (index + 1);
    }

    /** Evidence without a title cannot be told from none. */
    private static Optional<Evidence> titled(Attestation attestation, int index) {
        return index < attestation.evidence().size()
                ? Optional.of(attestation.evidence().get(index))
                        .filter(each -> !each.title().isEmpty())
                : Optional.empty();
    }

    /** Tells a table what evidence it has no room for. */
    static void lose(Attestation attestation, String place, TableWriter<?> table) {
        for (int i = 0; i < attestation.evidence().size(); i++) {
            String piece = place + ".evidence[" + i + "]";
            if (i >= ROOM) {
                table.lose(piece, "all of it, for a row has room for " + ROOM + " pieces");
            } else if (attestation.evidence().get(i).title().isEmpty()) {
                table.lose(piece, "all of it, for it has no title");
            }
        }
    }

    /** What the evidence of an attestation is built in. */
    static final class Draft {

        private final Map<Integer, Evidence.Builder> pieces = new TreeMap<>();

        private Evidence.Builder piece(int index) {
            return pieces.computeIfAbsent(index, each -> Evidence.builder());
        }

        List<Evidence> made() {
            List<Evidence> made = new ArrayList<>();
            pieces.forEach((index, piece) -> made.add(made(index, piece)));
            return made;
        }

        private static Evidence made(int index, Evidence.Builder piece) {
            try {
                return piece.build();
            } catch (IllegalStateException e) {
                throw new IllegalArgumentException(
                        "evidence without a title (expected: a title in column '" + name(index) + "')", e);
            }
        }
    }
}
