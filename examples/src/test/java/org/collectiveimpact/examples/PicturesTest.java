package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.measurement.ForecastMethod;
import org.collectiveimpact.model.Indicator;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.reports.Event;
import org.collectiveimpact.reports.Picture;
import org.collectiveimpact.reports.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PicturesTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)|aria-[a-z]+=\"([^\"]+)\"");
    private static final Pattern CLASS = Pattern.compile("ci-[fs]-[a-z0-9-]+(?=[ \"])");

    /** What a picture of a case shows of the way so far. */
    private static final int YEARS_BEFORE = 2;

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void thePicturesOfEachCaseAreTheGoldenOnes(Case each) {
        headline(each.initiative(), each.asOf(), Pictures.in(Locale.ENGLISH))
                .forEach((name, picture) -> Golden.check("pictures/" + each.id() + "-" + name + ".svg", picture.svg()));
    }

    @ParameterizedTest
    @MethodSource("org.collectiveimpact.examples.Cases#all")
    void thePicturesOfACaseCanStandInOnePage(Case each) {
        List<Picture> pictures = all(each.initiative(), each.asOf(), Pictures.in(Locale.ENGLISH));
        List<String> ids = pictures.stream()
                .flatMap(picture -> found(ID, picture).stream())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(found(ID, picture)).containsAll(found(REFERENCE, picture));
            assertThat(CLASS.matcher(picture.svg()).results().map(MatchResult::group))
                    .allSatisfy(name -> assertThat(picture.svg()).contains("." + name + "{"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyPictureIsWellFormedSvgWithTitleAndDescriptionAndWithoutAnythingFromOutside(String language) {
        for (Case each : Cases.all()) {
            for (Picture picture : all(each.initiative(), each.asOf(), Pictures.in(new Locale(language)))) {
                Element svg = parsed(picture).getDocumentElement();
                assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                assertThat(svg.getAttribute("lang")).isEqualTo(language);
                assertThat(text(svg, "title")).isEqualTo(picture.title()).isNotBlank();
                assertThat(text(svg, "desc")).isEqualTo(picture.description()).isNotBlank();
                assertThat(picture.svg().replace("http://www.w3.org/2000/svg", ""))
                        .doesNotContain("href=", "src=", "@import", "url(http", "<script", "<image", "<foreignObject");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\" onload=\"alert(1)",
                "' onload='alert(1)",
                "]]></style><b>",
                "&amp;&lt;&#60;",
                "{0} {1}",
                "\u202egnihtyreve\u202c",
                "a\u0000b\u0007c\u001bd\ufffe\ud800",
                "\u0627\u0644\u0645\u062f\u0631\u0633\u0629 \u05d1\u05d9\u05ea",
                " "
            })
    void hostileNamesAreWordsAndNothingElse(String name) {
        checkWords(name);
    }

    @Test
    void longNamesAreCutOffAndReadInFullWhereTheyArePointedAt() {
        String name = "Partnership for Everything ".repeat(12).strip();
        Initiative initiative = named(name);

        checkWords(name);
        assertThat(Pictures.in(Locale.ENGLISH)
                        .network(initiative, LocalDate.EPOCH.withYear(2015))
                        .svg())
                .contains("\u2026", "<title>" + name + "</title>");
    }

    private static void checkWords(String name) {
        Initiative initiative = named(name);
        for (Picture picture : all(initiative, LocalDate.parse("2015-12-31"), Pictures.in(Locale.ENGLISH))) {
            Document document = parsed(picture);
            assertThat(elements(document))
                    .isSubsetOf(
                            "svg", "title", "desc", "style", "defs", "pattern", "line", "rect", "circle", "path",
                            "text");
            assertThat(picture.svg().codePoints())
                    .noneMatch(letter -> letter >= 0x202a && letter <= 0x202e)
                    .noneMatch(letter -> Character.isISOControl(letter) && letter != '\n');
        }
    }

    /** Returns Milwaukee with strategies of Cincinnati, in which everything that has a name has this one. */
    private static Initiative named(String name) {
        Initiative initiative = Cases.of("milwaukee-teen-pregnancy").initiative();
        return initiative
                .withName(name)
                .withPartners(initiative.partners().stream()
                        .map(partner -> partner.withName(name))
                        .toList())
                .withGroups(initiative.groups().stream()
                        .map(group -> group.withName(name))
                        .toList())
                .withIndicators(initiative.indicators().stream()
                        .map(indicator -> indicator.withName(name).withUnit(name))
                        .toList())
                .withStrategies(Cases.of("cradle-cincinnati").initiative().strategies().stream()
                        .map(strategy -> strategy.withName(name))
                        .toList());
    }

    /** Returns a picture of each kind. */
    private static Map<String, Picture> headline(Initiative initiative, LocalDate asOf, Pictures pictures) {
        Assessment before = RuleSet.standard().assess(initiative, asOf.minusYears(YEARS_BEFORE));
        Assessment after = RuleSet.standard().assess(initiative, asOf);
        Indicator mostObserved = initiative.indicators().stream()
                .max(Comparator.comparingInt(
                        indicator -> indicator.observations().size()))
                .orElseThrow();
        Map<String, Picture> drawn = new LinkedHashMap<>();
        drawn.put("bars", pictures.bars(after));
        drawn.put("radar", pictures.radar(after, before));
        drawn.put("comparison", pictures.comparison(before, after));
        drawn.put("phases", pictures.phases(after));
        drawn.put("network", pictures.network(initiative, asOf));
        drawn.put("coverage", pictures.coverage(initiative, asOf));
        drawn.put("indicator", pictures.indicator(mostObserved, asOf));
        drawn.put("disparities", pictures.disparities(initiative, mostObserved, asOf));
        return drawn;
    }

    /** Returns a picture of each kind and those of all indicators. */
    private static List<Picture> all(Initiative initiative, LocalDate asOf, Pictures pictures) {
        Map<String, Picture> headline = headline(initiative, asOf, pictures);
        List<Picture> all = new ArrayList<>(Stream.of("bars", "radar", "comparison", "phases", "network", "coverage")
                .map(headline::get)
                .toList());
        Event event = new Event(asOf.minusYears(1), initiative.name());
        for (Indicator indicator : initiative.indicators()) {
            all.add(pictures.indicator(indicator, asOf, ForecastMethod.LINE, List.of(event)));
            all.add(pictures.disparities(initiative, indicator, asOf));
        }
        return all;
    }

    private static List<String> found(Pattern pattern, Picture picture) {
        return pattern.matcher(picture.svg())
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
    }

    private static List<String> elements(Document document) {
        NodeList nodes = document.getElementsByTagName("*");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            names.add(nodes.item(i).getLocalName());
        }
        return names;
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parsed(Picture picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture.svg())));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(picture.svg(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
