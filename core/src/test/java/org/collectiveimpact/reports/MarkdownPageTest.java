package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

class MarkdownPageTest {

    private final MarkdownPage page = new MarkdownPage(Locale.ENGLISH);

    @Test
    void partsStandApart() {
        page.heading(1, "Reading City");
        page.paragraph("How it stands.");
        page.heading(2, "Gates");
        page.bullets(List.of("one", "two"));

        assertThat(page).hasToString("""
                # Reading City

                How it stands.

                ## Gates

                - one
                - two
                """);
    }

    @Test
    void aTableHasARowOfDashes() {
        page.table(List.of("Gate", "Verdict"), List.of(List.of("1 Assess Readiness", "OPEN"), List.of("a|b", "PASS")));

        assertThat(page).hasToString("""
                | Gate | Verdict |
                | --- | --- |
                | 1 Assess Readiness | OPEN |
                | a\\|b | PASS |
                """);
    }

    @Test
    void bandsAreATableWithBars() {
        page.bands(List.of(
                new Band("Common agenda", Score.between(0.25, 0.75)), new Band("Results", Score.NOT_APPLICABLE)));

        assertThat(page).hasToString("""
                | Part | Of 100 | | |
                | --- | ---: | --- | --- |
                | Common agenda | 25-75 | `#####..........     ` | 50 % answered |
                | Results | n/a | `                    ` | nothing due applies |

                # is certainly met, . is possible, a blank is certainly missing.
                """.replace("\n# is", "\n\\# is"));
    }

    @Test
    void entriesAreNumberedWithTheirDetailsBelow() {
        page.entries(List.of(new Entry("Is there an agenda?", List.of(new Entry.Detail("found", "unknown")))));

        assertThat(page).hasToString("""
                1. **Is there an agenda?**
                   - found: unknown
                """);
    }

    @Test
    void ofAPictureItSaysWhatItShows() {
        page.picture(new Picture("Conditions", "Common agenda from 25 to 75.", "<svg/>"));

        assertThat(page).hasToString("**Conditions.** Common agenda from 25 to 75.\n");
    }

    @Test
    void anAddressIsALinkAndMarkupIsText() {
        page.paragraph("# *See* <b>https://example.org/a_b?c=1&d=2</b>.");

        assertThat(page).hasToString("\\# \\*See\\* &lt;b><https://example.org/a_b?c=1&d=2>&lt;/b>.\n");
    }
}
