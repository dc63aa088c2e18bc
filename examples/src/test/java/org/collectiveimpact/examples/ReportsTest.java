package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.InitiativeReport;
import org.collectiveimpact.reports.ReadinessReport;
import org.collectiveimpact.reports.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both reports on each case, in all formats. */
class ReportsTest {

    private static final Locale SPANISH = new Locale("es");
    private static final int COLUMNS = 100;
    private static final int YEARS_BEFORE = 2;

    /** A page is a file to send around. */
    private static final int MOST_BYTES = 400_000;

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void theReportsOnEachCaseAreTheOnesThatWereRead(Case each) {
        reports(each).forEach((name, report) -> {
            Golden.check("reports/" + each.id() + "-" + name + ".txt", report.text());
            Golden.check("reports/" + each.id() + "-" + name + ".md", report.markdown());
            Golden.check("reports/" + each.id() + "-" + name + ".html", report.html());
        });
    }

    @Test
    void soAreThoseInSpanish() {
        Case milwaukee = Cases.of("milwaukee-teen-pregnancy");

        reports(milwaukee).forEach((name, report) -> {
            Golden.check(
                    "reports/" + milwaukee.id() + "-" + name + "-es.txt",
                    report.in(SPANISH).text());
            Golden.check(
                    "reports/" + milwaukee.id() + "-" + name + "-es.md",
                    report.in(SPANISH).markdown());
        });
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void aTextIsNoWiderThanItSaysButForAddresses(Case each) {
        pages(each, Report::text)
                .flatMap(String::lines)
                .filter(line -> !line.contains("://"))
                .forEach(line -> assertThat(line).hasSizeLessThanOrEqualTo(COLUMNS));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void aPageNeedsNothingFromOutside(Case each) {
        pages(each, Report::html).forEach(html -> {
            Document page = Jsoup.parse(html);
            assertThat(html).doesNotContain("url(\"", "url('", "url(http", "url(data", "@import");
            assertThat(page.select("script, link, iframe, img, image, object, embed, form, base"))
                    .isEmpty();
            assertThat(page.getElementsByAttribute("src")).isEmpty();
            assertThat(page.getElementsByAttributeStarting("on")).isEmpty();
            assertThat(page.getElementsByAttribute("href").eachAttr("href"))
                    .allMatch(address -> address.matches("(#|https?://).+"));
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
            assertThat(html.length()).isLessThan(MOST_BYTES);
        });
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void aPageIsInOrderForThoseWhoListenToIt(Case each) {
        pages(each, Report::html).map(Jsoup::parse).forEach(page -> {
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("html").attr("lang")).isIn("en", "es");
            assertThat(page.title()).isEqualTo(each.initiative().name());
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                    .toList();
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(page.select("h1, h2, h3")).allMatch(Element::hasText);
            List<String> ids = page.getElementsByAttribute("id").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(referred(page));
        });
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyTablePictureAndListSaysWhatItIs(Case each) {
        pages(each, Report::html).map(Jsoup::parse).forEach(page -> {
            assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> {
                assertThat(table.select("thead th[scope=col]")).isNotEmpty();
                assertThat(table.select("thead th:not([scope=col])")).isEmpty();
                assertThat(table.select("tbody tr")).isNotEmpty().allSatisfy(row -> {
                    assertThat(row.children()).hasSameSizeAs(table.select("thead th"));
                    assertThat(row.child(0).attr("scope")).isEqualTo("row");
                });
            });
            assertThat(page.select("svg")).isNotEmpty().allSatisfy(svg -> {
                assertThat(svg.attr("role")).isEqualTo("img");
                assertThat(svg.selectFirst("title").text()).isNotBlank();
                assertThat(svg.selectFirst("desc").text()).isNotBlank();
            });
            assertThat(page.select("ul, ol, dl")).noneMatch(list -> list.childrenSize() == 0);
            assertThat(page.select("main li, main dd, main dt")).allMatch(Element::hasText);
        });
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void everyCriterionThatAPageNamesLeadsToWhatItCameTo(Case each) {
        Document page = Jsoup.parse(reports(each).get("readiness").html());
        List<String> ids = RuleSet.standard().criteria().stream()
                .map(criterion -> criterion.id())
                .toList();

        assertThat(page.select(".terms dt").eachText()).containsAll(ids);
        assertThat(page.select("ol.entries dd a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page.selectFirst(link.attr("href"))
                                .selectFirst("dt")
                                .text())
                        .isEqualTo(link.text()));
        assertThat(page.select(".entries dt:contains(criterion) + dd a")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "]]></style></svg><b>",
                "&amp;&lt;&#60;",
                "javascript:alert(1)",
                "\u202egnihtyreve\u202c \ufdd0en\ufdd1",
                "| a | `b` | [c](d) |",
            })
    void hostileNamesStayWords(String name) {
        Case milwaukee = Cases.of("milwaukee-teen-pregnancy");
        Initiative hostile = milwaukee.initiative();
        hostile = hostile.withName(name)
                .withDescription(name)
                .withPartners(hostile.partners().stream()
                        .map(each -> each.withName(name))
                        .toList())
                .withGroups(hostile.groups().stream()
                        .map(each -> each.withName(name))
                        .toList())
                .withGoals(hostile.goals().stream()
                        .map(each -> each.withName(name))
                        .toList())
                .withReferences(hostile.references().stream()
                        .map(each -> each.withTitle(name).withLink(name))
                        .toList())
                .withIndicators(hostile.indicators().stream()
                        .map(each -> each.withName(name).withUnit(name))
                        .toList());
        Assessment assessment = RuleSet.standard().assess(hostile, milwaukee.asOf());
        for (Report report : List.of(ReadinessReport.of(assessment), InitiativeReport.of(hostile, milwaukee.asOf()))) {
            Document page = Jsoup.parse(report.html());
            assertThat(page.select("script, b")).isEmpty();
            assertThat(page.getElementsByAttributeStarting("on")).isEmpty();
            assertThat(page.select("a[href^=javascript]")).isEmpty();
            assertThat(page.select("h1").text()).isEqualTo(name.replaceAll("[\u202a-\u202e\ufdd0\ufdd1]", ""));
        }
    }

    private static List<String> referred(Document page) {
        List<String> ids = new ArrayList<>();
        for (String attribute : List.of("aria-labelledby", "aria-describedby", "aria-controls")) {
            page.getElementsByAttribute(attribute)
                    .eachAttr(attribute)
                    .forEach(each -> ids.addAll(List.of(each.split(" "))));
        }
        page.select("a[href^=#]").eachAttr("href").forEach(each -> ids.add(each.substring(1)));
        return ids;
    }

    /** Returns both reports, that with changes as well, in both languages. */
    private static Stream<String> pages(Case each, Function<Report, String> format) {
        return reports(each).values().stream()
                .flatMap(report -> Stream.of(report, report.in(SPANISH)))
                .map(format);
    }

    private static Map<String, Report> reports(Case each) {
        Initiative initiative = each.initiative();
        Assessment assessment = RuleSet.standard().assess(initiative, each.asOf());
        Assessment earlier = RuleSet.standard().assess(initiative, each.asOf().minusYears(YEARS_BEFORE));
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("readiness", ReadinessReport.of(assessment).since(earlier));
        reports.put("initiative", InitiativeReport.of(initiative, each.asOf()));
        return reports;
    }
}
