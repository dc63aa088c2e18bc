package org.collectiveimpact.serialization.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Problem;

/**
 * The text of a table.
 *
 * @param name the file as the caller named it
 * @param text the whole text, without a byte order mark
 */
record CsvSource(String name, String text) {

    private static final String READABLE = "a readable file";

    /** What the byte order mark of UTF-8 is in an encoding of one byte a character, such as windows-1252. */
    private static final String MISREAD_MARK = "\u00EF\u00BB\u00BF";

    /** Returns the source with a text, without the byte order mark if it has one. */
    static CsvSource of(String text, String name) {
        boolean marked = !text.isEmpty() && text.charAt(0) == CsvFormat.MARK;
        return new CsvSource(name, marked ? text.substring(1) : text);
    }

    /** Checks the size, and that there is something to read. */
    CsvSource {
        if (text.isBlank()) {
            throw refusal(name, "an empty file", "a header, and rows below it");
        }
        if (text.length() > CsvLimits.BYTES) {
            throw refusal(name, "a text of " + text.length() + " characters", "at most " + CsvLimits.BYTES);
        }
        int nothing = text.indexOf('\0');
        if (nothing >= 0) {
            throw refusal(
                    name,
                    Lines.endOf(text.substring(0, nothing)),
                    "the character \\u0000",
                    "text; a file that is full of these is in UTF-16");
        }
    }

    /**
     * Returns the text of a file.
     *
     * @throws DocumentException if the file cannot be read, is too large or is in another encoding
     */
    static CsvSource read(Path file, CsvFormat format) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw refusal(name, "a directory", READABLE);
        }
        if (Files.notExists(file)) {
            throw refusal(name, "no such file", READABLE);
        }
        try {
            if (Files.size(file) > CsvLimits.BYTES) {
                throw refusal(
                        name, "a file of " + Files.size(file) + " bytes", "at most " + CsvLimits.BYTES + " bytes");
            }
            return of(decoded(name, Files.readAllBytes(file), format.charset()), name);
        } catch (IOException e) {
            throw refusal(name, "a file that cannot be read", READABLE);
        }
    }

    private static String decoded(String name, byte[] bytes, Charset charset) {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(
                (int) Math.ceil(bytes.length * charset.newDecoder().maxCharsPerByte()));
        CoderResult result = charset.newDecoder().decode(source, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            String found = String.format("the byte 0x%02X", bytes[source.position()]);
            throw refusal(name, Lines.endOf(decoded), found, "text in " + charset + ", or another encoding named");
        }
        if (decoded.startsWith(MISREAD_MARK)) {
            throw refusal(
                    name,
                    new Cell("", 1, 1),
                    "the byte order mark of UTF-8",
                    "text in " + charset + ", or UTF-8 named");
        }
        return decoded;
    }

    private static DocumentException refusal(String name, String found, String expected) {
        return new DocumentException(List.of(new Problem(name, 0, 0, "", found, expected)));
    }

    private static DocumentException refusal(String name, Cell place, String found, String expected) {
        return new DocumentException(List.of(new Problem(name, place.line(), place.column(), "", found, expected)));
    }
}
