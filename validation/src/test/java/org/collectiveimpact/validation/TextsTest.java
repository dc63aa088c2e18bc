package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import org.collectiveimpact.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void aTextHasAtMostTwentyThousandCharacters() {
        String longest = "x".repeat(20_000);

        assertThat(violationsAfter(sound -> sound.withDescription(longest + "x")))
                .containsExactly(
                        "ERROR description: '" + Excerpt.of(longest) + "' (expected: at most 20000 characters)");
        assertThat(violationsAfter(sound -> sound.withDescription(longest))).isEmpty();
    }

    @Test
    void aNameIsLikelyToHaveAtMostThreeHundredCharacters() {
        String longest = "x".repeat(300);

        assertThat(violationsAfter(sound -> sound.withName(longest + "x")))
                .containsExactly("WARNING name: '" + Excerpt.of(longest) + "' (expected: at most 300 characters)");
        assertThat(violationsAfter(sound -> sound.withName(longest))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "https://",
                "https:///page",
                "https://example.org/a page",
                "https://ann@example.org",
                "https://example.org\n"
            })
    void aLinkLeadsToTheWeb(String link) {
        assertThat(violationsAfter(sound -> sound.withReferences(census().withLink(link))))
                .containsExactly("ERROR references[census].link: '" + Excerpt.of(link)
                        + "' (expected: an address such as https://example.org/page)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTP://example.org:8080/a?b=c#d",
                "https://example.org#top",
                "https://\u00e9ducation.example/\u00e9l\u00e8ve",
                "http://localhost/@ann"
            })
    void aLinkMayBeAnyAddressOfAPage(String link) {
        assertThat(violationsAfter(sound -> sound.withReferences(census().withLink(link))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/etc/hosts", "\\\\server\\file", "C:\\report.pdf", "file:report.pdf", "https://example.org"})
    void aFileLiesBesideThatOfTheInitiative(String file) {
        assertThat(violationsAfter(sound -> sound.withReferences(census().withFile(file))))
                .containsExactly("ERROR references[census].file: '" + file
                        + "' (expected: a file beside that of the initiative, such as sources/report.pdf)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "../sources/2021: report.pdf", ".hidden", "a b/c"})
    void aFileMayHaveAnyName(String file) {
        assertThat(violationsAfter(sound -> sound.withReferences(census().withFile(file))))
                .isEmpty();
    }

    private static Reference census() {
        return SoundInitiative.initiative().references().get(0);
    }
}
