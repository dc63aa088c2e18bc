package org.collectiveimpact.serialization.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.serialization.Loss;
import org.collectiveimpact.serialization.Problem;

/**
 * A table as text.
 *
 * @param text the header and the rows, each ended by a line feed
 * @param losses what the table could not carry, in the order of the value; empty if it carries everything
 */
public record CsvText(String text, List<Loss> losses) {

    /** Copies the list. */
    public CsvText {
        losses = List.copyOf(losses);
    }

    /**
     * Writes the text to a file, or over one.
     *
     * @throws DocumentException if the file cannot be written
     * @throws IllegalArgumentException if the encoding lacks a character of the text
     */
    List<Loss> write(Path file, CsvFormat format) {
        byte[] bytes = encoded(format.byteOrderMark() ? CsvFormat.MARK + text : text, format);
        try {
            Files.write(file, bytes);
            return losses;
        } catch (IOException e) {
            throw new DocumentException(List.of(new Problem(
                    file.toString(), 0, 0, "", "no way to write it", "a file in a directory that may be written to")));
        }
    }

    /** Returns the text alone. */
    @Override
    public String toString() {
        return text;
    }

    private static byte[] encoded(String text, CsvFormat format) {
        try {
            ByteBuffer encoded = format.charset().newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "text: a character that " + format.charset() + " lacks (expected: another encoding)", e);
        }
    }
}
