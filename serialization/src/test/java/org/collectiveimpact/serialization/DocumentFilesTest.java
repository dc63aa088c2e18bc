package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFilesTest {

    @TempDir
    private Path directory;

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> Documents.read(Path.of("nowhere.yaml")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("nowhere.yaml: found no such file (expected: a readable .yaml, .yml or .json file)");
    }

    @Test
    void aDirectoryIsNoDocument() {
        assertThatThrownBy(() -> Documents.read(directory))
                .isInstanceOf(DocumentException.class)
                .hasMessage(directory + ": found a directory (expected: a readable .yaml, .yml or .json file)");
    }

    @Test
    void theExtensionHasToBeKnown() {
        assertThatThrownBy(() -> Documents.read(Path.of("notes.txt")))
                .hasMessage("notes.txt: found extension .txt (expected: .yaml, .yml or .json)");
        assertThatThrownBy(() -> Documents.read(Path.of("a.json/notes")))
                .hasMessage(Path.of("a.json/notes") + ": found no extension (expected: .yaml, .yml or .json)");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\n'", "'# nothing but a comment\n'"})
    void anEmptyFileIsNoDocument(String text) throws IOException {
        assertThatThrownBy(() -> Documents.read(file(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(DocumentException.class)
                .hasMessage(file() + ": found an empty file (expected: a document)");
    }

    @Test
    void aByteOrderMarkIsRefused() throws IOException {
        assertThatThrownBy(() -> Documents.read(file("\uFEFFterm: a".getBytes(StandardCharsets.UTF_8))))
                .hasMessage(file() + ":1:1: found a byte order mark"
                        + " (expected: UTF-8 that begins with the document itself)");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        assertThatThrownBy(() -> Documents.read(file("term: a\nmeaning: ä".getBytes(StandardCharsets.ISO_8859_1))))
                .hasMessage(file() + ":2:10: found the byte 0xE4 (expected: text in UTF-8)");
        assertThatThrownBy(() -> Documents.read(file("term: a".getBytes(StandardCharsets.UTF_16))))
                .hasMessage(file() + ": found UTF-16 (expected: UTF-8)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, ''", "UTF-16BE, ''", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void twoBytesACharacterAreRefused(String encoding, String mark) throws IOException {
        byte[] bytes = (mark + "term: a").getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> Documents.read(file(bytes))).hasMessage(file() + ": found UTF-16 (expected: UTF-8)");
    }

    @ParameterizedTest
    @CsvSource({"UTF-32LE, ''", "UTF-32BE, ''", "UTF-32LE, \uFEFF", "UTF-32BE, \uFEFF"})
    void fourBytesACharacterAreRefused(String encoding, String mark) throws IOException {
        byte[] bytes = (mark + "term: a").getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> Documents.read(file(bytes))).hasMessage(file() + ": found UTF-32 (expected: UTF-8)");
    }

    @Test
    void theSignThatReplacesCharactersMayStandInAText() throws IOException {
        Files.writeString(file(), "term: a\nmeaning: \uFFFD\n");

        assertThat(Documents.read(file(), Term.class).meaning()).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndAnyWay(String end) {
        String yaml = "term: a\nmeaning: b\n".replace("\n", end);
        String json = "{\n\"term\": \"a\",\n\"meaning\": 5}".replace("\n", end);

        assertThat(Documents.parse(yaml, "a.yaml", Term.class))
                .isEqualTo(Term.builder().term("a").meaning("b").build());
        assertThat(DocumentProblemsTest.problems(yaml + "meaning: c", "a.yaml", Term.class))
                .containsExactly("a.yaml:3:1 /meaning: found 'meaning' again (expected: each field once)");
        assertThat(DocumentProblemsTest.problems(json, "a.json", Term.class))
                .containsExactly("a.json:3:12 /meaning: found number 5 (expected: text, in quotes)");
        assertThat(DocumentProblemsTest.problems(yaml + "@", "a.yaml", Term.class))
                .last()
                .isEqualTo("a.yaml:3:1: found '@' (expected: well-formed YAML)");
    }

    @Test
    void aFileWithoutAnEndIsReadNoFurtherThanTheLimit() throws IOException {
        Path zeros = Path.of("/dev/zero");
        Path file = directory.resolve("zeros.yaml");
        assumeThat(zeros).exists();
        Files.createSymbolicLink(file, zeros);

        assertThatThrownBy(() -> Documents.read(file, Term.class, DocumentLimits.STANDARD.withBytes(1000)))
                .hasMessage(file + ": found a file of more than 1000 bytes (expected: at most 1000 bytes)");
        Files.delete(file);
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() throws IOException {
        Path loop = directory.resolve("loop.yaml");
        Files.createSymbolicLink(loop, loop);

        assertThatThrownBy(() -> Documents.read(loop))
                .hasMessage(
                        loop + ": found a file that cannot be read (expected: a readable .yaml, .yml or .json file)");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() throws IOException {
        assertThatThrownBy(() -> Documents.read(file(new byte[] {'a', ':', ' ', (byte) 0xC3})))
                .hasMessage(file() + ":1:4: found the byte 0xC3 (expected: text in UTF-8)");
    }

    @Test
    void aFileOverTheLimitIsRefused() throws IOException {
        byte[] bytes = new byte[DocumentLimits.STANDARD.bytes() + 1];

        assertThatThrownBy(() -> Documents.read(file(bytes)))
                .hasMessage(file() + ": found a file of 67108865 bytes (expected: at most 67108864 bytes)");
    }

    @Test
    void aTextOfTheLimitIsReadAndALongerOneIsRefused() {
        String text = "x".repeat(DocumentLimits.STANDARD.characters());

        assertThat(Documents.parse("term: a\nmeaning: " + text, "a.yaml", Term.class)
                        .meaning())
                .isEqualTo(text);
        assertThat(DocumentProblemsTest.problems("term: a\nmeaning: " + text + "x", "a.yaml", Term.class))
                .containsExactly("a.yaml:2:10 /meaning: found text of 1048577 characters (expected: at most 1048576)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void whatLiesTooDeepIsRefused(String name) {
        String text = "{\"x\": " + "[".repeat(64) + "]".repeat(64) + "}";

        assertThat(DocumentProblemsTest.problems(text, name, Term.class))
                .contains(name + ":1:70 /x" + "/0".repeat(63) + ": found level 65 (expected: at most 64 levels)");
    }

    @Test
    void aYamlDocumentMayBeLargerThanItsParserAllows() {
        String text = "term: a\nmeaning: b\n" + "# comment\n".repeat(400_000);

        assertThat(Documents.parse(text, "a.yaml", Term.class).meaning()).isEqualTo("b");
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsSaidSo() {
        Path file = directory.resolve("none").resolve("a.json");

        assertThatThrownBy(() -> Documents.write(Samples.initiative(), file))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        file + ": found no way to write it (expected: a file in a directory that may be written to)");
    }

    private Path file() {
        return directory.resolve("a.yaml");
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(file(), bytes);
    }

    @Test
    void problemsThatWereFoundLaterGetTheirPlaces() throws IOException {
        Path file = Files.writeString(directory.resolve("a.yaml"), "id: a\nname: A\ngoals:\n  - { id: b, name: B }\n");

        assertThat(Documents.located(
                        List.of(
                                new Problem("a.yaml", 0, 0, "/goals/0/name", "'B'", "C"),
                                new Problem("a.yaml", 0, 0, "/goals/0/owner", "nothing", "C")),
                        file))
                .containsExactly(
                        new Problem("a.yaml", 4, 20, "/goals/0/name", "'B'", "C"),
                        new Problem("a.yaml", 4, 5, "/goals/0", "nothing", "C"));
    }
}
