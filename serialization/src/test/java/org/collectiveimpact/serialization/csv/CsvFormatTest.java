package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    @Test
    void quotesAndLineBreaksAreNoDelimiters() {
        for (char each : new char[] {'"', '\n', '\r', '\0', '\uFEFF', '\uD800'}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CsvFormat.STANDARD.withDelimiter(each))
                    .withMessage(String.format(
                            "delimiter: U+%04X (expected: a character of UTF-8, but no double quote and no line break)",
                            (int) each));
        }
    }

    @Test
    void aDelimiterIsACharacterOfTheEncoding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.STANDARD.withDelimiter('\u2502').withCharset(StandardCharsets.US_ASCII))
                .withMessage("delimiter: U+2502"
                        + " (expected: a character of US-ASCII, but no double quote and no line break)");
    }

    @Test
    void aDecimalSeparatorIsAPointOrAComma() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.STANDARD.withDecimalSeparator('x'))
                .withMessage("decimalSeparator: U+0078 (expected: a point or a comma)");
    }

    @Test
    void onlyUnicodeHasAByteOrderMark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvFormat.EXCEL.withCharset(Charset.forName("windows-1252")))
                .withMessage("byteOrderMark: true (expected: false, for windows-1252 has no byte order mark)");
    }
}
