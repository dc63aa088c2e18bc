package org.collectiveimpact.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.reports.svg.Lettering;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Whatever a text holds, it reads the same in Markdown and in HTML, and is no markup there. */
@SameCases
class PageProperties {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).build();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                3,
                                Arbitraries.of(
                                        "#",
                                        "##",
                                        "- ",
                                        "+ ",
                                        "1. ",
                                        "12) ",
                                        "> ",
                                        "*",
                                        "**",
                                        "_",
                                        "__",
                                        "`",
                                        "```",
                                        "~~~",
                                        "|",
                                        "\\",
                                        "<b>",
                                        "</main>",
                                        "<script>",
                                        "&amp;",
                                        "&#65;",
                                        "&",
                                        "[a](b)",
                                        "![a](b)",
                                        "[S000]",
                                        "---",
                                        "===",
                                        "$x$",
                                        "https://example.org/a_b*c",
                                        "http://[",
                                        "sm-baseline",
                                        "\u202e",
                                        "\u0007",
                                        "\t",
                                        "\n",
                                        "'",
                                        "\"",
                                        "]]>",
                                        "<!--",
                                        "=")),
                        Tuple.of(2, Arbitraries.strings().ofMinLength(1).ofMaxLength(6)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !Lettering.clean(text).isBlank());
    }

    @Property(tries = 300)
    void aParagraphReadsTheSame(@ForAll("texts") String text) {
        MarkdownPage page = new MarkdownPage(Locale.ENGLISH);
        page.paragraph(text);

        assertThat(rendered(page).select("body > p").eachText()).containsExactly(seen(text));
        assertThat(rendered(page).select("body *:not(p, a)")).isEmpty();
    }

    @Property(tries = 300)
    void aHeadingABulletAndACellReadTheSame(@ForAll("texts") String text) {
        MarkdownPage page = new MarkdownPage(Locale.ENGLISH);
        page.heading(2, text);
        page.bullets(List.of(text));
        page.table(List.of("a", "b"), List.of(List.of(text, text)));
        Document document = rendered(page);

        assertThat(document.select("h2").eachText()).containsExactly(seen(text));
        assertThat(document.select("li").eachText()).containsExactly(seen(text));
        assertThat(document.select("td").eachText()).containsExactly(seen(text), seen(text));
    }

    @Property(tries = 300)
    void aTextOnAnHtmlPageReadsTheSame(@ForAll("texts") String text) {
        HtmlPage page = new HtmlPage(Locale.ENGLISH);
        page.heading(1, text);
        page.paragraph(text);
        page.table(List.of("a", "b"), List.of(List.of(text, text)));
        page.terms(List.of(new Term("[S000]", List.of(text))));
        Document document = Jsoup.parse(page.toString());

        assertThat(document.title()).isEqualTo(seen(text));
        assertThat(document.select("h1").eachText()).containsExactly(seen(text));
        assertThat(document.select("main > p").eachText()).containsExactly(seen(text));
        assertThat(document.select("tbody > tr > *").eachText()).containsExactly(seen(text), seen(text));
        assertThat(document.select("dd").eachText()).containsExactly(seen(text));
        assertThat(document.select("script, iframe, img, [onclick], b")).isEmpty();
    }

    private static Document rendered(MarkdownPage page) {
        return Jsoup.parse(RENDERER.render(PARSER.parse(page.toString())));
    }

    private static String seen(String text) {
        return Jsoup.parse("<p></p>")
                .selectFirst("p")
                .text(Lettering.clean(text))
                .text();
    }
}
