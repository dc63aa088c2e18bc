package org.collectiveimpact.examples;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Choice;
import org.collectiveimpact.reports.Report;

/** What a report can be written in. */
public enum ReportFormat {
    /** Plain text of what is most important, for a terminal. */
    TEXT("txt"),

    /** The whole report as Markdown. */
    MD("md"),

    /** The whole report as one HTML file, with pictures. */
    HTML("html");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** Returns the format of a name such as {@code html}; empty if it is the name of none. */
    public static Optional<ReportFormat> named(String name) {
        return Stream.of(values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Returns the format of a file by its extension.
     *
     * @throws IllegalArgumentException if the extension is of none
     */
    public static ReportFormat ofFile(String file) {
        return Stream.of(values())
                .filter(format -> file.toLowerCase(Locale.ROOT).endsWith("." + format.extension))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("file: '" + file + "' (expected: a name that ends in "
                        + Choice.among(Stream.of(values())
                                .map(format -> "." + format.extension)
                                .toList())
                        + ")"));
    }

    /** Returns a report in this format. */
    public String of(Report report) {
        return switch (this) {
            case TEXT -> report.text();
            case MD -> report.markdown();
            case HTML -> report.html();
        };
    }
}
