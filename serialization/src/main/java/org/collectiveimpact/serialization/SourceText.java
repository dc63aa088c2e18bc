package org.collectiveimpact.serialization;

import java.io.IOException;
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
 */
record SourceText(String name, Format format, String text) {

    private static final String READABLE = "a readable .yaml, .yml or .json file";

    /** Stands in the text for what is not in UTF-8, or for itself. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Checks the size, and that there is something to read. */
    SourceText {
        if (text.isBlank()) {
            throw new DocumentException(Problem.of(name, "an empty file", "a document"));
        }
        if (text.length() > DocumentLimits.BYTES) {
            throw tooLarge(name, text.length());
        }
        if (text.charAt(0) == '\uFEFF') {
            throw new DocumentException(
                    new Problem(name, 1, 1, "", "a byte order mark", "UTF-8 that begins with the document itself"));
        }
    }

    /**
     * Returns the text of a file.
     *
     * @throws DocumentException if the file cannot be read, is too large or is not in UTF-8
     */
    static SourceText read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new DocumentException(Problem.of(name, "a directory", READABLE));
        }
        Format format = Format.of(name);
        if (Files.notExists(file)) {
            throw new DocumentException(Problem.of(name, "no such file", READABLE));
        }
        try {
            if (Files.size(file) > DocumentLimits.BYTES) {
                throw tooLarge(name, Files.size(file));
            }
            byte[] bytes = Files.readAllBytes(file);
            return new SourceText(name, format, decoded(name, bytes, bytes.length));
        } catch (IOException e) {
            throw new DocumentException(Problem.of(name, "a file that cannot be read", READABLE));
        }
    }

    private static DocumentException tooLarge(String name, long size) {
        return new DocumentException(
                Problem.of(name, "a file of " + size + " bytes", "at most " + DocumentLimits.BYTES + " bytes"));
    }

    /**
     * Returns the characters that some bytes stand for.
     *
     * @param length how many of the bytes to read
     * @throws DocumentException if they are not in UTF-8
     */
    static String decoded(String name, byte[] bytes, int length) {
        String quickly = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return quickly.indexOf(REPLACEMENT) < 0 ? quickly : checked(name, bytes, length);
    }

    private static String checked(String name, byte[] bytes, int length) {
        CharBuffer text = CharBuffer.allocate(length);
        ByteBuffer source = ByteBuffer.wrap(bytes, 0, length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(source, text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            int lastLine = decoded.lastIndexOf('\n') + 1;
            int line = 1 + (int) decoded.chars().filter(each -> each == '\n').count();
            String found = String.format("the byte 0x%02X", bytes[source.position()]);
            throw new DocumentException(
                    new Problem(name, line, decoded.length() - lastLine + 1, "", found, "text in UTF-8"));
        }
        return decoded;
    }
}
