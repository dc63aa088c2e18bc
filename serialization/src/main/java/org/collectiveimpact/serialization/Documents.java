package org.collectiveimpact.serialization;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.CustomRuleSet;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;

/**
 * Reads and writes values as documents in JSON or YAML, in UTF-8.
 *
 * <p>The extension of the file decides: {@code .json}, {@code .yaml} or {@code .yml}. A document begins with the field
 * {@code schemaVersion}, which is 1 and may be left out. Beside it {@code $schema} may say where its {@linkplain Schemas
 * schema} is, for editors; reading ignores that.
 *
 * <p>Unless {@linkplain DocumentLimits other limits} are set, a document is at most 64 MiB long and 64 levels deep, a
 * text in it at most 1,048,576 characters, a number at most 100 digits. YAML is read without aliases, anchors and tags.
 */
public final class Documents {

    private Documents() {}

    /**
     * Reads an initiative.
     *
     * @throws DocumentException with everything that is wrong with the file
     */
    public static Initiative read(Path file) {
        return read(file, Initiative.class);
    }

    /**
     * Reads any value that has attributes.
     *
     * @throws DocumentException with everything that is wrong with the file
     * @throws IllegalArgumentException if the type is not one of this library's values
     */
    public static <T> T read(Path file, Class<T> type) {
        return read(file, type, DocumentLimits.STANDARD);
    }

    /**
     * Reads any value that has attributes, within limits of one's own.
     *
     * @throws DocumentException with everything that is wrong with the file
     * @throws IllegalArgumentException if the type is not one of this library's values
     */
    public static <T> T read(Path file, Class<T> type, DocumentLimits limits) {
        return read(SourceText.read(file, limits), type);
    }

    /**
     * Reads an initiative from a text.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @throws DocumentException with everything that is wrong with the text
     */
    public static Initiative parse(String text, String name) {
        return parse(text, name, Initiative.class);
    }

    /**
     * Reads any value that has attributes from a text.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @throws DocumentException with everything that is wrong with the text
     * @throws IllegalArgumentException if the type is not one of this library's values
     */
    public static <T> T parse(String text, String name, Class<T> type) {
        return parse(text, name, type, DocumentLimits.STANDARD);
    }

    /**
     * Reads any value that has attributes from a text, within limits of one's own.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @throws DocumentException with everything that is wrong with the text
     * @throws IllegalArgumentException if the type is not one of this library's values
     */
    public static <T> T parse(String text, String name, Class<T> type, DocumentLimits limits) {
        return read(SourceText.of(text, name, limits), type);
    }

    static <T> T read(SourceText source, Class<T> type) {
        return read(source, type, List.of());
    }

    /** Reads any value that has attributes; an assessment may be by one of several rule sets, or by the standard one. */
    static <T> T read(SourceText source, Class<T> type, List<RuleSet> known) {
        if (type == Assessment.class) {
            return type.cast(AssessmentReader.read(source, known));
        }
        Attempt attempt = Attempt.at(source, Forms.ofValue(type));
        Object value = attempt.value();
        if (value == null || !attempt.problems().isEmpty()) {
            throw new DocumentException(attempt.problems());
        }
        return type.cast(value);
    }

    /**
     * Reads a rule set from a file with a {@link CustomRuleSet}.
     *
     * @param known the rule sets among which its parents are, beside the standard one; if an earlier version of it is
     *     among them, its own version must have risen as {@link RuleSet#checkVersionSince} says
     * @throws DocumentException with everything that is wrong with the file
     */
    public static RuleSet readRuleSet(Path file, RuleSet... known) {
        return readRuleSet(file, DocumentLimits.STANDARD, known);
    }

    /**
     * Reads a rule set from a file with a {@link CustomRuleSet}, within limits of one's own.
     *
     * @param known as for {@link #readRuleSet(Path, RuleSet...)}
     * @throws DocumentException with everything that is wrong with the file
     */
    public static RuleSet readRuleSet(Path file, DocumentLimits limits, RuleSet... known) {
        return RuleSetDocument.read(SourceText.read(file, limits), List.of(known));
    }

    /**
     * Reads a rule set from the text of a {@link CustomRuleSet}.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @param known the rule sets among which its parents are, beside the standard one; if an earlier version of it is
     *     among them, its own version must have risen as {@link RuleSet#checkVersionSince} says
     * @throws DocumentException with everything that is wrong with the text
     */
    public static RuleSet parseRuleSet(String text, String name, RuleSet... known) {
        return parseRuleSet(text, name, DocumentLimits.STANDARD, known);
    }

    /**
     * Reads a rule set from the text of a {@link CustomRuleSet}, within limits of one's own.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @param known as for {@link #parseRuleSet(String, String, RuleSet...)}
     * @throws DocumentException with everything that is wrong with the text
     */
    public static RuleSet parseRuleSet(String text, String name, DocumentLimits limits, RuleSet... known) {
        return RuleSetDocument.read(SourceText.of(text, name, limits), List.of(known));
    }

    /**
     * Reads an assessment.
     *
     * <p>What follows from its findings is reckoned anew and has to be what is written; the words of a finding are for
     * people and are made anew.
     *
     * @param known the rule sets among which the one it was made by is, beside the standard one
     * @throws DocumentException with everything that is wrong with the file, be it a rule set that is not known or
     *     would come to other scores or verdicts
     */
    public static Assessment readAssessment(Path file, RuleSet... known) {
        return readAssessment(file, DocumentLimits.STANDARD, known);
    }

    /**
     * Reads an assessment within limits of one's own.
     *
     * @param known as for {@link #readAssessment(Path, RuleSet...)}
     * @throws DocumentException with everything that is wrong with the file
     */
    public static Assessment readAssessment(Path file, DocumentLimits limits, RuleSet... known) {
        return AssessmentReader.read(SourceText.read(file, limits), List.of(known));
    }

    /**
     * Reads an assessment from a text.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @param known the rule sets among which the one it was made by is, beside the standard one
     * @throws DocumentException with everything that is wrong with the text
     */
    public static Assessment parseAssessment(String text, String name, RuleSet... known) {
        return parseAssessment(text, name, DocumentLimits.STANDARD, known);
    }

    /**
     * Reads an assessment from a text, within limits of one's own.
     *
     * @param text the whole document
     * @param name the name of a file, whose extension says what the text is in and which the problems mention
     * @param known as for {@link #readAssessment(Path, RuleSet...)}
     * @throws DocumentException with everything that is wrong with the text
     */
    public static Assessment parseAssessment(String text, String name, DocumentLimits limits, RuleSet... known) {
        return AssessmentReader.read(SourceText.of(text, name, limits), List.of(known));
    }

    /**
     * Writes a value.
     *
     * @param value an initiative or another value that has attributes
     * @param file what to write, or write over
     * @throws DocumentException if the file cannot be written
     * @throws IllegalArgumentException if the value is not one of this library's, or holds what no document can
     */
    public static void write(Object value, Path file) {
        byte[] bytes = encoded(text(value, file.toString()));
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new DocumentException(
                    Problem.of(file.toString(), "no way to write it", "a file in a directory that may be written to"));
        }
    }

    /**
     * Returns a value as the text of a document.
     *
     * @param value an initiative or another value that has attributes
     * @param name the name of a file, whose extension says what to write in
     * @throws DocumentException if the extension names no format
     * @throws IllegalArgumentException if the value is not one of this library's, or holds what no document can
     */
    public static String text(Object value, String name) {
        Format format = Format.of(name);
        ObjectForm form = Forms.ofValue(value.getClass());
        return format.text(out -> form.writeDocument(value, out));
    }

    /**
     * Returns problems with the lines and columns of their pointers in a file, such as what a validator found in what was
     * read from it. What is not there has the place and the pointer of what it would be in.
     *
     * @throws DocumentException if the file cannot be read
     */
    public static List<Problem> located(List<Problem> problems, Path file) {
        return problems.isEmpty() ? problems : Places.fill(problems, SourceText.read(file, DocumentLimits.STANDARD));
    }

    /** Returns the word by which documents name a constant, such as {@code not-applicable}. */
    public static String word(Enum<?> constant) {
        return WordForm.word(constant);
    }

    private static byte[] encoded(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text: half a character (expected: whole characters of Unicode)", e);
        }
    }
}
