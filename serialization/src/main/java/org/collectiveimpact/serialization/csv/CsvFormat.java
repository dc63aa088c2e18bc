package org.collectiveimpact.serialization.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;

/**
 * How a table is written down.
 *
 * <pre>{@code
 * CsvFormat french = CsvFormat.EXCEL_EUROPE.withCharset(Charset.forName("windows-1252")).withByteOrderMark(false);
 * }</pre>
 *
 * <p>Cells with a delimiter, a double quote or a line break stand in double quotes, and a double quote in them is
 * doubled (RFC 4180). Lines may end with a line feed, a carriage return or both; they are written with a line feed.
 *
 * @param delimiter what stands between two cells, such as a comma, a semicolon or a tab
 * @param decimalSeparator what stands before the fraction of a number: a point or a comma
 * @param charset the encoding of files
 * @param days in which order the parts of a day may be read; days are always written as in {@code 2006-03-15}
 * @param byteOrderMark whether files are written with a byte order mark, by which Excel knows Unicode; files are read
 *     with and without it
 */
@Value.Builder
@RecordStyle
public record CsvFormat(char delimiter, char decimalSeparator, Charset charset, DayOrder days, boolean byteOrderMark)
        implements WithCsvFormat {

    /** What a byte order mark is in a text. */
    static final char MARK = '\uFEFF';

    /** Commas, decimal points, UTF-8, ISO dates: what statistics packages read and write. */
    public static final CsvFormat STANDARD = new CsvFormat(',', '.', StandardCharsets.UTF_8, DayOrder.ISO, false);

    /** Commas, decimal points and UTF-8 with a byte order mark, which Excel opens in countries with a decimal point. */
    public static final CsvFormat EXCEL = STANDARD.withByteOrderMark(true);

    /** Semicolons, decimal commas, UTF-8 with a byte order mark, day first: Excel in countries with a decimal comma. */
    public static final CsvFormat EXCEL_EUROPE =
            new CsvFormat(';', ',', StandardCharsets.UTF_8, DayOrder.DAY_FIRST, true);

    /**
     * Checks the characters.
     *
     * @throws IllegalArgumentException if the delimiter is a double quote, a line break or nothing that the encoding
     *     has, the decimal separator is neither a point nor a comma, or the encoding has no byte order mark
     */
    public CsvFormat {
        if ("\"\r\n\0".indexOf(delimiter) >= 0 || delimiter == MARK || !has(charset, delimiter)) {
            throw new IllegalArgumentException(String.format(
                    "delimiter: U+%04X (expected: a character of %s, but no double quote and no line break)",
                    (int) delimiter, charset));
        }
        if (decimalSeparator != '.' && decimalSeparator != ',') {
            throw new IllegalArgumentException(
                    String.format("decimalSeparator: U+%04X (expected: a point or a comma)", (int) decimalSeparator));
        }
        if (byteOrderMark && !has(charset, MARK)) {
            throw new IllegalArgumentException(
                    "byteOrderMark: true (expected: false, for " + charset + " has no byte order mark)");
        }
    }

    private static boolean has(Charset charset, char character) {
        return charset.canEncode() && charset.newEncoder().canEncode(character);
    }
}
