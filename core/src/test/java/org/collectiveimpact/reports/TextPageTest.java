package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.collectiveimpact.rules.Score;
import org.junit.jupiter.api.Test;

class TextPageTest {

    private final TextPage page = new TextPage(60, Locale.ENGLISH);

    @Test
    void headingsAreUnderlined() {
        page.heading(1, "Reading City");
        page.heading(2, "Gates");

        assertThat(page).hasToString("""
                Reading City
                ============

                Gates
                -----
                """);
    }

    @Test
    void aLongParagraphIsBrokenBetweenWords() {
        page.paragraph("Partners from different sectors commit to a common agenda for solving a problem.");

        assertThat(page).hasToString("""
                Partners from different sectors commit to a common agenda
                for solving a problem.
                """);
    }

    @Test
    void aWordLongerThanTheLineStandsAlone() {
        String address = "https://example.org/" + "x".repeat(60);
        page.bullets(List.of("see " + address));

        assertThat(page).hasToString("  - see\n    " + address + "\n");
    }

    @Test
    void aTextWithLineEndsStaysOneParagraph() {
        page.paragraph("one\ntwo\t three");

        assertThat(page).hasToString("one two three\n");
    }

    @Test
    void columnsOfATableLineUpAndTheLastWraps() {
        page.table(
                List.of("Gate", "Verdict", "Why"),
                List.of(List.of("1 Assess Readiness", "OPEN", "nobody has answered all the questions yet")));

        assertThat(page).hasToString("""
                  Gate                Verdict  Why
                  1 Assess Readiness  OPEN     nobody has answered all the
                                               questions yet
                """);
    }

    @Test
    void theColumnGivesWayThatMakesTheTableLeastLonger() {
        page.table(
                List.of("Indicator", "Latest", "Track"),
                List.of(
                        List.of("Children who read at grade level by the end of grade three", "61 in 2024", "open"),
                        List.of("Attendance", "90 in 2024 (provisional)", "off track")));

        assertThat(page).hasToString("""
                  Indicator              Latest                    Track
                  Children who read at   61 in 2024                open
                  grade level by the
                  end of grade three
                  Attendance             90 in 2024 (provisional)  off track
                """);
    }

    @Test
    void detailsLineUp() {
        page.details(List.of(new Entry.Detail("trend", "improving"), new Entry.Detail("target", "none is set")));

        assertThat(page).hasToString("""
                trend   improving
                target  none is set
                """);
    }

    @Test
    void whatATerminalWouldObeyIsLeftOut() {
        page.paragraph("\u001b[31mred\u202e \ufdd0english\ufdd1");

        assertThat(page).hasToString("[31mred english\n");
    }

    @Test
    void aBandShowsWhatIsMetPossibleAndMissing() {
        page.bands(List.of(
                new Band("Common agenda", Score.between(0.25, 0.75)),
                new Band("Backbone support", Score.FULL),
                new Band("Results", Score.NOT_APPLICABLE)));

        assertThat(page).hasToString("""
                  Common agenda    25-75 [###.......   ] 50 % answered
                  Backbone support   100 [#############] 100 % answered
                  Results            n/a [             ] nothing due applies

                # is certainly met, . is possible, a blank is certainly
                missing.
                """);
    }

    @Test
    void whatIsPossibleIsNeverDrawnAsMet() {
        page.bands(List.of(new Band("A", Score.between(0.999, 1)), new Band("B", Score.between(0, 0.001))));

        assertThat(page).hasToString("""
                  A 99-100 [################################.] 99 % answered
                  B    0-1 [.                                ] 99 % answered

                # is certainly met, . is possible, a blank is certainly
                missing.
                """);
    }

    @Test
    void entriesAreNumberedAndTheirDetailsLineUp() {
        page.entries(List.of(
                new Entry(
                        "Is there a vision?",
                        List.of(new Entry.Detail("why", "no"), new Entry.Detail("remedy", "write it"))),
                new Entry("Are there goals?", List.of())));

        assertThat(page).hasToString("""
                1. Is there a vision?
                   why     no
                   remedy  write it

                2. Are there goals?
                """);
    }

    @Test
    void aPageIsNeverTooNarrowToRead() {
        assertThatThrownBy(() -> new TextPage(59, Locale.ENGLISH)).hasMessage("width: 59 (expected: at least 60)");
    }
}
