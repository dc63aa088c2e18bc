package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .hasMessage(file() + ":1:1: found the byte 0xFE (expected: text in UTF-8)");
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
}
