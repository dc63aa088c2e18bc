package org.collectiveimpact.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
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

    /** What stands in a decoded text for what could not be decoded. */
    private static final char REPLACEMENT = '\uFFFD';

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
    }

    /**
     * Returns the text that the bytes of a file are.
     *
     * @throws DocumentException if they are not in UTF-8
     */
    static SourceText of(byte[] bytes, String name, DocumentLimits limits) {
        return of(decoded(name, bytes), name, limits);
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

    /**
     * Decodes at once what is in UTF-8, and step by step only to say where something else is not.
     *
     * @throws DocumentException if it is not
     */
    static String decoded(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkEncoding(name, bytes);
        }
        return text;
    }

    private static void checkEncoding(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, text, true);
        if (result.isError()) {
            String decoded = text.flip().toString();
            int lastLine = decoded.lastIndexOf('\n') + 1;
            int line = 1 + (int) decoded.chars().filter(each -> each == '\n').count();
            String found = String.format("the byte 0x%02X", bytes[source.position()]);
            throw new DocumentException(
                    new Problem(name, line, decoded.length() - lastLine + 1, "", found, "text in UTF-8"));
        }
    }
}
