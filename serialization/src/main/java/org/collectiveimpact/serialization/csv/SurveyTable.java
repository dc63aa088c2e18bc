package org.collectiveimpact.serialization.csv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.serialization.DocumentException;

/**
 * The answers of people as survey tools export them: one row a respondent, one column a criterion.
 *
 * <pre>{@code
 * rater,organisation,sector,date,cc-trust,cc-language
 * A. Jones,YMCA,nonprofit,2024-05-01,4,8
 * }</pre>
 *
 * <p>The respondents stand in {@code rater}, {@code organisation}, {@code sector} and {@code kind} (self or external;
 * empty is self), of which each may be missing, and the day in {@code date}. Every other column is called by the id of a
 * criterion; where it has the text of the question, {@link Columns#renamed} says which that is. An empty cell is no
 * answer. It is only read.
 */
public final class SurveyTable {

    private final RuleSet rules;
    private final AnswerCodes codes;
    private final CsvFormat format;
    private final Columns columns;
    private final Optional<LocalDate> day;

    private SurveyTable(RuleSet rules, AnswerCodes codes, CsvFormat format, Columns columns, Optional<LocalDate> day) {
        this.rules = rules;
        this.codes = codes;
        this.format = format;
        this.columns = columns;
        this.day = day;
    }

    /** Returns the table of answers to the criteria of a rule set, in {@link CsvFormat#STANDARD}. */
    public static SurveyTable of(RuleSet rules, AnswerCodes codes) {
        return new SurveyTable(rules, codes, CsvFormat.STANDARD, Columns.AS_NAMED, Optional.empty());
    }

    /** Returns the table in another format. */
    public SurveyTable in(CsvFormat format) {
        return new SurveyTable(rules, codes, format, columns, day);
    }

    /** Returns the table for files with columns of their own. */
    public SurveyTable with(Columns columns) {
        return new SurveyTable(rules, codes, format, columns, day);
    }

    /** Returns the table of answers that were given on one day, where no column says otherwise. */
    public SurveyTable on(LocalDate day) {
        return new SurveyTable(rules, codes, format, columns, Optional.of(day));
    }

    /**
     * Reads the answers, by rows and in each by columns.
     *
     * @throws DocumentException with everything that is wrong with the file
     */
    public List<Attestation> read(Path file) {
        return read(CsvSource.read(file, format));
    }

    /**
     * Reads the answers from a text, by rows and in each by columns.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public List<Attestation> parse(String text, String name) {
        return read(CsvSource.of(text, name));
    }

    private List<Attestation> read(CsvSource source) {
        Problems problems = new Problems(source.name());
        List<Row<List<Attestation>>> rows =
                SurveyColumns.of(rules, codes, day).read(source, format, columns, Map.of(), problems);
        problems.throwIfAny();
        return rows.stream().flatMap(row -> row.value().stream()).toList();
    }

    /**
     * Returns the initiative with the answers of a file after its own.
     *
     * <p>An answer that it already has, equal in everything, is not added again: a file may be read twice.
     *
     * @throws DocumentException with everything that is wrong with the file
     */
    public Initiative addTo(Initiative initiative, Path file) {
        return Answers.added(initiative, read(file));
    }

    /**
     * Returns the initiative with the answers of a text after its own, as {@link #addTo(Initiative, Path)} does.
     *
     * @param name what the problems call the text
     * @throws DocumentException with everything that is wrong with the text
     */
    public Initiative addTo(Initiative initiative, String text, String name) {
        return Answers.added(initiative, parse(text, name));
    }
}
