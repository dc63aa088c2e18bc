package org.collectiveimpact.examples.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.examples.ReportFormat;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.serialization.Documents;

/** How to write an assessment: as a report in a language, or as a document. */
final class Rendering {

    private static final String JSON = "json";
    private static final List<String> LANGUAGES = List.of("en", "es");

    private Rendering() {}

    /**
     * Returns what makes a text of an assessment.
     *
     * @param format text, md, html or json; else what the extension of the file says, or text if it has none
     * @throws IllegalArgumentException for another format, extension or language
     */
    static Function<Assessment, String> of(Optional<String> format, Optional<Path> file, String language) {
        Locale locale = locale(language);
        String word = format.or(() -> file.map(Rendering::extension)).orElse("text");
        if (word.equals(JSON)) {
            return assessment -> Documents.text(assessment, "assessment.json");
        }
        ReportFormat known = ReportFormat.named(word).orElseThrow(() -> unknown(format, file));
        return assessment -> known.of(ReadinessReport.of(assessment).in(locale));
    }

    private static IllegalArgumentException unknown(Optional<String> format, Optional<Path> file) {
        return new IllegalArgumentException(
                format.map(word -> "--format: '" + word + "' (expected: text, md, html or json)")
                        .orElseGet(() -> "--out: '" + file.orElseThrow()
                                + "' (expected: a name that ends in .txt, .md, .html or .json, or --format)"));
    }

    /**
     * Returns a language in which there are texts.
     *
     * @throws IllegalArgumentException if there are none
     */
    static Locale locale(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("--language: '" + language + "' (expected: en or es)");
        }
        return Locale.forLanguageTag(language);
    }

    /** Returns the format that the extension of a file names; text for .txt and for none. */
    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.contains(".") || extension.equals("txt") ? "text" : extension;
    }
}
