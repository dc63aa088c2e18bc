package org.collectiveimpact.serialization.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Finding;
import org.collectiveimpact.assessment.Gap;
import org.collectiveimpact.serialization.DocumentException;

/**
 * What came of an assessment, one row a finding or a gap; it is only written.
 *
 * <p>Ids and words are those of documents. Scores go from 0 to 1, and are empty where a criterion does not apply.
 *
 * @param <T> what stands in the rows
 */
public final class AssessmentTable<T> {

    /**
     * What each criterion came to, in the order of the rule set: {@code criterion}, {@code question}, {@code
     * dimension}, {@code component}, {@code phase} (the number of the one by whose end it is due), {@code due} (by the
     * end of the phase in question), {@code severity}, {@code aspect}, {@code low}, {@code high}, {@code basis}, {@code
     * cause} (why it is unknown), {@code disputed}, {@code found} (in words), {@code shortfalls} and {@code untold}
     * (paths, with semicolons between them).
     */
    public static final AssessmentTable<Finding> FINDINGS =
            new AssessmentTable<>(Assessment::findings, AssessmentColumns.FINDING, CsvFormat.STANDARD);

    /**
     * What is due and not certainly met, the most pressing first: {@code criterion}, {@code question}, {@code
     * dimension}, {@code component}, {@code phase}, {@code severity}, {@code low}, {@code high}, {@code kind}, {@code
     * cost}, {@code holdsUp} (the numbers of phases), {@code why}, {@code remedy}, {@code effort}, {@code sources} (their
     * keys), and of a gap that is accepted {@code acceptedBy}, {@code reason} and {@code reviewOn}.
     */
    public static final AssessmentTable<Gap> GAPS =
            new AssessmentTable<>(Assessment::gaps, AssessmentColumns.GAP, CsvFormat.STANDARD);

    private final Function<Assessment, List<T>> rows;
    private final List<Column<Judged<T>, Void, ?>> columns;
    private final CsvFormat format;

    private AssessmentTable(
            Function<Assessment, List<T>> rows, List<Column<Judged<T>, Void, ?>> columns, CsvFormat format) {
        this.rows = rows;
        this.columns = columns;
        this.format = format;
    }

    /** Returns the table in another format than {@link CsvFormat#STANDARD}. */
    public AssessmentTable<T> in(CsvFormat format) {
        return new AssessmentTable<>(rows, columns, format);
    }

    /**
     * Writes the rows to a file, or over one.
     *
     * @throws DocumentException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character
     */
    public void write(Assessment assessment, Path file) {
        table(assessment).write(file, format);
    }

    /** Returns the rows as text, without a byte order mark. */
    public String text(Assessment assessment) {
        return table(assessment).text();
    }

    private CsvText table(Assessment assessment) {
        TableWriter<Judged<T>> table = new TableWriter<>(columns, format);
        for (T row : rows.apply(assessment)) {
            table.add(new Judged<>(assessment, row), "");
        }
        return table.text();
    }

    /**
     * A finding or a gap with the assessment it is of.
     *
     * @param assessment the whole
     * @param part the row
     */
    record Judged<T>(Assessment assessment, T part) {}
}
