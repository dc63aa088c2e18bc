package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.planning.Comparison;
import tools.jackson.databind.JsonNode;

/** The law of schemas: what a schema refuses the reader refuses, or, what the reader accepts the schema accepts. */
@SameCases
class SchemaProperties {

    private static final Map<Class<?>, JudgedSchema> SCHEMAS = new HashMap<>();

    /** A document in JSON and the type it is read as. */
    record Sample(Class<?> type, String json) {}

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theSchemaAcceptsWhatIsWritten(@ForAll("generated") Sample sample) {
        assertThat(schema(sample.type()).problems(sample.json(), "a.json")).isEmpty();
    }

    @StatisticsReport(onFailureOnly = true)
    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void whatTheSchemaRefusesTheReaderRefuses(
            @ForAll("generated") Sample sample, @ForAll("spoilings") List<Spoiling> spoilings) {
        check(sample, spoilings);
    }

    @StatisticsReport(onFailureOnly = true)
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whatTheSchemaRefusesOfAnExampleTheReaderRefuses(
            @ForAll("examples") Sample sample, @ForAll("spoilings") List<Spoiling> spoilings) {
        check(sample, spoilings);
    }

    private static void check(Sample sample, List<Spoiling> spoilings) {
        String json = sample.json();
        for (Spoiling each : spoilings) {
            json = each.of(json);
        }
        boolean refused = isRefused(json, sample.type());
        List<String> problems = schema(sample.type()).problems(json, "a.json");

        if (!refused) {
            assertThat(problems).as(json).isEmpty();
        }
        Statistics.collect(refused ? problems.isEmpty() ? "by the reader" : "by both" : "by none");
        Statistics.coverage(shares -> {
            shares.check("by both").percentage(share -> share > 40);
            shares.check("by none").percentage(share -> share > 1);
        });
    }

    private static boolean isRefused(String json, Class<?> type) {
        try {
            return !type.isInstance(Documents.parse(json, "a.json", type));
        } catch (DocumentException e) {
            return true;
        }
    }

    private static JudgedSchema schema(Class<?> type) {
        return SCHEMAS.computeIfAbsent(
                type,
                key -> JudgedSchema.of(SchemaDerivation.of(key, Comments.NONE).toString()));
    }

    @Provide
    Arbitrary<Sample> generated() {
        return Arbitraries.of(ValueArbitraries.types())
                .flatMap(type -> ValueArbitraries.of(type).map(value -> sample(type, value)));
    }

    @Provide
    Arbitrary<Sample> examples() {
        Assessment assessment = RuleSet.standard().assess(Samples.initiative(), LocalDate.of(2013, 6, 30));
        Stream<Sample> made = Stream.of(
                sample(RuleSet.class, RuleSet.standard()),
                sample(Assessment.class, assessment),
                sample(Summary.class, assessment.summary()),
                sample(Comparison.class, Comparison.of(assessment.at(2), assessment)));
        Stream<Sample> shipped = ShippedDocuments.all().stream().map(each -> new Sample(each.type(), each.json()));
        return Arbitraries.of(Stream.concat(made, shipped).toList());
    }

    private static Sample sample(Class<?> type, Object value) {
        return new Sample(type, Documents.text(value, "a.json"));
    }

    @Provide
    Arbitrary<List<Spoiling>> spoilings() {
        Arbitrary<JsonNode> others = Arbitraries.of(
                        "null",
                        "true",
                        "false",
                        "0",
                        "1",
                        "-7",
                        "2006",
                        "950",
                        "20061",
                        "1.0",
                        "1.5",
                        "2e3",
                        "1e18",
                        "2147483648",
                        "-99999999999",
                        "\"\"",
                        "\"a\"",
                        "\"a-b\"",
                        "\"A B\"",
                        "\"yes\"",
                        "\"2006\"",
                        "\"2006-03\"",
                        "\"2006-03-15\"",
                        "\"2006-02-30\"",
                        "\"2006-13\"",
                        "\"2011/2015\"",
                        "\"2015/2011\"",
                        "\"USD 5\"",
                        "\"USD -5\"",
                        "\">= 0.9\"",
                        "\"1.2.0\"",
                        "\"goals\"",
                        "[]",
                        "{}",
                        "[null]",
                        "[1]",
                        "[\"a\"]",
                        "{\"a\":1}",
                        "{\"id\":\"a\"}",
                        "{\"id\":\"a\",\"name\":\"b\"}",
                        "{\"period\":2006,\"value\":1}")
                .map(Spoiling.MAPPER::readTree);
        return Combinators.combine(
                        Arbitraries.of(Spoiling.Kind.class),
                        Arbitraries.integers().between(0, 9999),
                        others)
                .as(Spoiling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }
}
