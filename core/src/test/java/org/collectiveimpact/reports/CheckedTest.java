package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page refuses. */
class CheckedTest {

    static Stream<Page> pages() {
        return Stream.of(
                new TextPage(80, Locale.ENGLISH), new MarkdownPage(Locale.ENGLISH), new HtmlPage(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aHeadingHasOneOfThreeLevels(Page page) {
        page.heading(1, "Title");
        page.heading(3, "Part of a part");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.heading(0, "Above"))
                .withMessage("level: 0 (expected: 1 to 3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.heading(4, "Below"))
                .withMessage("level: 4 (expected: 1 to 3)");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void rowsHaveAsManyCellsAsTheHeader(Page page) {
        page.table(List.of("Partner", "Ties"), List.of(List.of("Library", "3")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.table(List.of("Partner", "Ties"), List.of(List.of("Library"))))
                .withMessage("row: [Library] (expected: 2 cells, as in [Partner, Ties])");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page.table(List.of(), List.of()))
                .withMessage("header: [] (expected: at least one cell)");
    }
}
