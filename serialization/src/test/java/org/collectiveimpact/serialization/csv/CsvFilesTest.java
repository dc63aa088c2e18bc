package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.collectiveimpact.serialization.csv.Tables.observed;
import static org.collectiveimpact.serialization.csv.Tables.problems;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFilesTest {

    private static final Initiative SAMPLE =
            observed(Observation.of("2006", 52.0).withNote("Gem\u00E4\u00DF \u00DCbersicht"));

    @TempDir
    private Path folder;

    @Test
    void filesComeBackInEveryEncoding() {
        for (String charset : new String[] {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE"}) {
            assertComesBack(CsvFormat.STANDARD.withCharset(Charset.forName(charset)));
        }
        assertComesBack(CsvFormat.EXCEL);
        assertComesBack(CsvFormat.EXCEL_EUROPE);
    }

    private void assertComesBack(CsvFormat format) {
        Path file = folder.resolve("values.csv");
        FigureTable<Observation> table = FigureTable.OBSERVATIONS.in(format);

        assertThat(table.write(SAMPLE, file)).isEmpty();
        assertThat(table.addTo(observed(), file)).isEqualTo(SAMPLE);
    }

    @Test
    void excelKnowsUnicodeByItsMark() throws IOException {
        Path file = folder.resolve("values.csv");
        FigureTable.OBSERVATIONS.in(CsvFormat.EXCEL).write(SAMPLE, file);

        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(FigureTable.OBSERVATIONS.addTo(observed(), file)).isEqualTo(SAMPLE);
    }

    @Test
    void aCharacterThatTheEncodingLacksIsRefused() {
        FigureTable<Observation> table =
                FigureTable.OBSERVATIONS.in(CsvFormat.STANDARD.withCharset(StandardCharsets.US_ASCII));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.write(SAMPLE, folder.resolve("values.csv")))
                .withMessage("text: a character that US-ASCII lacks (expected: another encoding)");
    }

    @Test
    void aWrongEncodingIsReportedWithItsPlace() throws IOException {
        assertThat(refused("indicator\nb\u00E9", StandardCharsets.ISO_8859_1, CsvFormat.STANDARD))
                .isEqualTo("values.csv:2:2: found the byte 0xE9 (expected: text in UTF-8, or another encoding named)");
        assertThat(refused("\uFEFFindicator\n", StandardCharsets.UTF_16LE, CsvFormat.STANDARD))
                .isEqualTo("values.csv:1:1: found the byte 0xFF (expected: text in UTF-8, or another encoding named)");
        assertThat(refused("indicator\n", StandardCharsets.UTF_16LE, CsvFormat.STANDARD))
                .isEqualTo("values.csv:1:2: found the character \\u0000"
                        + " (expected: text; a file that is full of these is in UTF-16)");
        assertThat(refused(
                        "\uFEFFindicator\n",
                        StandardCharsets.UTF_8,
                        CsvFormat.STANDARD.withCharset(Charset.forName("windows-1252"))))
                .isEqualTo("values.csv:1:1: found the byte order mark of UTF-8"
                        + " (expected: text in windows-1252, or UTF-8 named)");
    }

    private String refused(String text, Charset charset, CsvFormat format) throws IOException {
        Path file = Files.write(folder.resolve("values.csv"), text.getBytes(charset));
        return refused(file, format);
    }

    private String refused(Path file, CsvFormat format) {
        String problem =
                problems(() -> FigureTable.OBSERVATIONS.in(format).read(file)).get(0);
        return problem.replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
    }

    @Test
    void thereMustBeSomethingToRead() throws IOException {
        assertThat(refused("\n \n", StandardCharsets.UTF_8, CsvFormat.STANDARD))
                .isEqualTo("values.csv: found an empty file (expected: a header, and rows below it)");
        assertThat(refused(folder.resolve("absent.csv"), CsvFormat.STANDARD))
                .isEqualTo("absent.csv: found no such file (expected: a readable file)");
        assertThat(problems(() -> FigureTable.OBSERVATIONS.read(folder)))
                .containsExactly(folder + ": found a directory (expected: a readable file)");
    }

    @Test
    void filesAreNotTooLarge() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength((64 << 20) + 1);
        }

        assertThat(refused(file, CsvFormat.STANDARD))
                .isEqualTo("large.csv: found a file of 67108865 bytes (expected: at most 67108864 bytes)");
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() {
        Path file = folder.resolve("absent").resolve("values.csv");

        assertThat(problems(() -> FigureTable.OBSERVATIONS.write(SAMPLE, file)))
                .containsExactly(
                        file + ": found no way to write it (expected: a file in a directory that may be written to)");
    }
}
