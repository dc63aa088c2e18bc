package org.collectiveimpact.serialization.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Loss;
import org.jspecify.annotations.Nullable;

/**
 * The answers of people in long form: one row an answer.
 *
 * <pre>{@code
 * criterion,answer,rater,organisation,date,evidence,evidenceLink
 * cc-trust,partly,A. Jones,YMCA,2024-05-01,Partner survey,https://example.org/survey
 * }</pre>
 *
 * <p>The columns are {@code criterion}, {@code answer} (yes, partly, no, unknown, not-applicable or level), {@code
 * level}, {@code rater} (or person), {@code organisation}, {@code sector}, {@code kind} (self or external; empty is self), {@code
 * date}, {@code reason}, {@code decidedBy} and {@code reviewOn}. Evidence has its title in {@code evidence}, and more in
 * {@code evidenceLink}, {@code evidenceFile}, {@code evidenceLocator} and {@code evidenceReference}; a second piece is
 * in {@code evidence2}, {@code evidence2Link} and so on, up to the ninth. All but {@code criterion}, {@code answer} and
 * {@code date} may be missing.
 */
public final class AttestationTable {

    /** The table in {@link CsvFormat#STANDARD}, with any criterion. */
    public static final AttestationTable STANDARD =
            new AttestationTable(CsvFormat.STANDARD, Columns.AS_NAMED, Optional.empty());

    private final CsvFormat format;
    private final Columns columns;
    private final Optional<RuleSet> rules;

    private AttestationTable(CsvFormat format, Columns columns, Optional<RuleSet> rules) {
        this.format = format;
        this.columns = columns;
        this.rules = rules;
    }

    /** Returns the table in another format. */
    public AttestationTable in(CsvFormat format) {
        return new AttestationTable(format, columns, rules);
    }

    /** Returns the table for files with columns of their own. */
    public AttestationTable with(Columns columns) {
        return new AttestationTable(format, columns, rules);
    }

    /** Returns the table of answers to the criteria of a rule set, in which any other criterion is a problem. */
    public AttestationTable of(RuleSet rules) {
        return new AttestationTable(format, columns, Optional.of(rules));
    }

    /**
     * Reads the answers, in the order of the rows.
     *
     * @throws DocumentException with everything that is wrong with the file
     */
    public List<Attestation> read(Path file) {
        return read(CsvSource.read(file, format), null);
    }

    /**
     * Reads the answers from a text, in the order of the rows.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public List<Attestation> parse(String text, String name) {
        return read(CsvSource.of(text, name), null);
    }

    /**
     * Returns the initiative with the answers of a file after its own.
     *
     * <p>An answer that it already has, equal in everything, is not added again: a file may be read twice.
     *
     * @throws DocumentException with everything that is wrong with the file, also references that the initiative lacks
     */
    public Initiative addTo(Initiative initiative, Path file) {
        return Answers.added(initiative, read(CsvSource.read(file, format), initiative));
    }

    /**
     * Returns the initiative with the answers of a text after its own, as {@link #addTo(Initiative, Path)} does.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public Initiative addTo(Initiative initiative, String text, String name) {
        return Answers.added(initiative, read(CsvSource.of(text, name), initiative));
    }

    private List<Attestation> read(CsvSource source, @Nullable Initiative initiative) {
        Map<String, Known> known = new TreeMap<>();
        rules.ifPresent(each -> known.put("criterion", Known.of(each)));
        if (initiative != null) {
            Known references = Known.references(initiative);
            EvidenceColumns.references().forEach(column -> known.put(column, references));
        }
        Problems problems = new Problems(source.name());
        List<Row<Attestation>> rows = AttestationColumns.ATTESTATION.read(source, format, columns, known, problems);
        problems.throwIfAny();
        return rows.stream().map(Row::value).toList();
    }

    /**
     * Writes the answers that an initiative has to a file, or over one.
     *
     * @return what the table could not carry, such as a tenth piece of evidence
     * @throws DocumentException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character
     */
    public List<Loss> write(Initiative initiative, Path file) {
        return text(initiative).write(file, format);
    }

    /** Returns the answers that an initiative has as a table, without a byte order mark. */
    public CsvText text(Initiative initiative) {
        TableWriter<Attestation> table = new TableWriter<>(AttestationColumns.ATTESTATION.columns(), format);
        List<Attestation> attestations = initiative.attestations();
        for (int i = 0; i < attestations.size(); i++) {
            String place = "attestations[" + i + "]";
            table.add(attestations.get(i), place);
            EvidenceColumns.lose(attestations.get(i), place, table);
        }
        return table.text();
    }
}
