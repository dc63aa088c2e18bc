package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Characters of two halves, wherever the YAML parser ends a chunk. */
class WholeCharactersTest {

    private static final String SMILE = "\uD83D\uDE00";
    private static final String HALVES = "\uD83D\uD83D\uD83D";

    @Test
    void aCharacterOfTwoHalvesIsReadWhereverItStands() {
        IntStream.range(980, 1060)
                .mapToObj(length -> "x".repeat(length) + SMILE + "y")
                .forEach(name -> assertThat(
                                Documents.parse(yaml(name), "smile.yaml").name())
                        .isEqualTo(name));
    }

    @Test
    void halvesOfCharactersAreRefusedOrReadWhereverTheyStand() {
        IntStream.range(980, 1060)
                .mapToObj(length -> yaml("x".repeat(length) + HALVES + "y"))
                .forEach(text -> assertThatCode(() -> parseOrRefuse(text)).doesNotThrowAnyException());
    }

    @Test
    void noChunkEndsInAHalfUnlessItIsThatHalfAlone() throws IOException {
        char[] buffer = new char[3];
        try (WholeCharacters reader = new WholeCharacters("ab" + SMILE + HALVES)) {
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(2);
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(2);
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(1);
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(1);
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(1);
            assertThat(reader.read(buffer, 0, 3)).isEqualTo(-1);
        }
    }

    private static void parseOrRefuse(String text) {
        try {
            Documents.parse(text, "halves.yaml");
        } catch (DocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    private static String yaml(String name) {
        return "id: smile\nname: " + name + "\n";
    }
}
