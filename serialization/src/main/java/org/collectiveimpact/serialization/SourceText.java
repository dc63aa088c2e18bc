package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a document.
 *
 * @param name the file as the caller named it
 * @param format the syntax it is in, by the extension of the name
 * @param text the whole text
 * @param limits how much may be read
 */
record SourceText(String name, Format format, String text, DocumentLimits limits) {

    private static final String READABLE = "a readable .yaml, .yml or .json file";

    /** Checks the size, and that there is something to read. */
    SourceText {
        if (text.isBlank()) {
            throw new DocumentException(Problem.of(name, "an empty file", "a document"));
        }
        if (text.length() > limits.bytes()) {
            throw tooLarge(name, "a text of " + text.length() + " characters", limits);
        }
        if (text.charAt(0) == '\uFEFF') {
            throw new DocumentException(
                    new Problem(name, 1, 1, "", "a byte order mark", "UTF-8 that begins with the document itself"));
        }
        if (format == Format.YAML) {
            checkLines(name, new TextLines(text), 8L * limits.characters());
        }
    }

    /** Refuses lines that the YAML parser could only look through at many times their size in memory. */
    private static void checkLines(String name, TextLines lines, long longest) {
        int length = lines.text().length();
        for (int start = 0, line = 1; length - start > longest; start = lines.next(start), line++) {
            int characters = lines.end(start) - start;
            if (characters > longest) {
                throw new DocumentException(new Problem(
                        name,
                        line,
                        1,
                        "",
                        "a line of " + characters + " characters",
                        "at most " + longest + " in a line of YAML"));
            }
        }
    }

    /**
     * Returns the text that the bytes of a file are.
     *
     * @throws DocumentException if they are not in UTF-8
     */
    static SourceText of(byte[] bytes, String name, DocumentLimits limits) {
        return of(Utf8.decode(bytes, name), name, limits);
    }

    /** Returns a text that is in memory already. */
    static SourceText of(String text, String name, DocumentLimits limits) {
        return new SourceText(name, Format.of(name), text, limits);
    }

    /**
     * Returns the text of a file.
     *
     * @throws DocumentException if the file cannot be read, is too large or is not in UTF-8
     */
    static SourceText read(Path file, DocumentLimits limits) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new DocumentException(Problem.of(name, "a directory", READABLE));
        }
        Format.of(name);
        if (Files.notExists(file)) {
            throw new DocumentException(Problem.of(name, "no such file", READABLE));
        }
        try {
            if (Files.size(file) > limits.bytes()) {
                throw tooLarge(name, "a file of " + Files.size(file) + " bytes", limits);
            }
            return of(bytes(file, limits), name, limits);
        } catch (IOException e) {
            throw new DocumentException(Problem.of(name, "a file that cannot be read", READABLE));
        }
    }

    /** Returns the content, which may be more than the size of the file told: it may grow, or have none. */
    private static byte[] bytes(Path file, DocumentLimits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limits.bytes() + 1);
            if (bytes.length > limits.bytes()) {
                throw tooLarge(file.toString(), "a file of more than " + limits.bytes() + " bytes", limits);
            }
            return bytes;
        }
    }

    private static DocumentException tooLarge(String name, String found, DocumentLimits limits) {
        String unit = found.substring(found.lastIndexOf(' '));
        return new DocumentException(Problem.of(name, found, "at most " + limits.bytes() + unit));
    }
}
