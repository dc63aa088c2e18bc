package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.measurement.Interval;
import org.collectiveimpact.measurement.Outlook;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Term;
import org.collectiveimpact.network.ActivityNetwork;
import org.collectiveimpact.rules.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CollectiveImpactModuleTest {

    private static final JsonMapper MAPPER = host().build();

    /** Something of a host with values of the library in it. */
    record Letter(String senderName, Optional<Term> term, List<Section> sections, DateRange period, Money amount) {}

    /** A value that holds a number. */
    record Measured(double number) {}

    static Stream<JsonMapper> hosts() {
        return Stream.of(
                MAPPER,
                host().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.ALWAYS)
                                .withContentInclusion(JsonInclude.Include.ALWAYS))
                        .build(),
                host().changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .build(),
                host().changeDefaultVisibility(
                                all -> all.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))
                        .disable(MapperFeature.USE_ANNOTATIONS)
                        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .build(),
                host().activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL)
                        .build());
    }

    private static JsonMapper.Builder host() {
        return JsonMapper.builder().addModule(new CollectiveImpactModule());
    }

    @ParameterizedTest
    @MethodSource("hosts")
    void theFormDoesNotDependOnTheHost(JsonMapper host) {
        String golden = Samples.golden("reading-city.json");

        String written = host.writeValueAsString(Samples.initiative());

        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(golden.replace("\"schemaVersion\": 1,", "")));
        assertThat(written).isEqualTo(MAPPER.writeValueAsString(Samples.initiative()));
        assertThat(host.readValue(written, Initiative.class)).isEqualTo(Samples.initiative());
    }

    @Test
    void aDocumentReadsAsAValue() {
        assertThat(MAPPER.readValue(Samples.golden("reading-city.json"), Initiative.class))
                .isEqualTo(Samples.initiative());
    }

    @Test
    void aYamlMapperLearnsTheSame() {
        YAMLMapper yaml =
                YAMLMapper.builder().addModule(new CollectiveImpactModule()).build();

        assertThat(yaml.readValue(Samples.golden("reading-city.yaml"), Initiative.class))
                .isEqualTo(Samples.initiative());
    }

    @Test
    void valuesStandInTypesOfTheHost() {
        Term term = Term.builder().term("a").meaning("b").build();
        Letter letter = new Letter(
                "c", Optional.of(term), List.of(Section.WORK_GROUPS), DateRange.year(2006), Money.parse("USD 1.50"));

        String written = MAPPER.writeValueAsString(letter);

        assertThat(MAPPER.readTree(written))
                .isEqualTo(MAPPER.readTree("{\"senderName\":\"c\",\"term\":{\"term\":\"a\",\"meaning\":\"b\"},"
                        + "\"sections\":[\"work-groups\"],\"period\":\"2006\",\"amount\":\"USD 1.50\"}"));
        assertThat(MAPPER.readValue(written, Letter.class)).isEqualTo(letter);
    }

    @Test
    void aGenericTypeIsWrittenInFull() {
        TypeReference<List<Term>> terms = new TypeReference<>() {};
        List<Term> list = List.of(Term.builder().term("a").meaning("b").build());

        String written = MAPPER.writerFor(terms).writeValueAsString(list);

        assertThat(written).isEqualTo("[{\"term\":\"a\",\"meaning\":\"b\"}]");
        assertThat(MAPPER.readValue(written, terms)).isEqualTo(list);
    }

    @Test
    void aValueBecomesATreeAndBack() {
        JsonNode tree = MAPPER.valueToTree(Samples.initiative());

        assertThat(tree.at("/indicators/0/observations/0/value").asString()).isEqualTo("54.50");
        assertThat(MAPPER.treeToValue(tree, Initiative.class)).isEqualTo(Samples.initiative());
    }

    @Test
    void singleValuesAreTheirText() {
        assertThat(MAPPER.writeValueAsString(GoalId.of("a"))).isEqualTo("\"a\"");
        assertThat(MAPPER.readValue("\"a\"", GoalId.class)).isEqualTo(GoalId.of("a"));
        assertThat(MAPPER.readValue("2006", DateRange.class)).isEqualTo(DateRange.year(2006));
        assertThat(MAPPER.readValue("\"work-groups\"", Section.class)).isEqualTo(Section.WORK_GROUPS);
        assertThat(MAPPER.readValue("{\"critical\":4,\"major\":2,\"minor\":1}", Weights.class))
                .isEqualTo(Weights.ENGINE_DEFAULT);
    }

    @Test
    void anIntervalIsWithoutTheEndsItHasNot() {
        assertThat(MAPPER.writeValueAsString(Interval.ALL)).isEqualTo("{}");
        assertThat(MAPPER.writeValueAsString(Interval.NOT_NEGATIVE)).isEqualTo("{\"low\":0.0}");
        assertThat(MAPPER.writeValueAsString(Interval.PERCENTAGE)).isEqualTo("{\"low\":0.0,\"high\":100.0}");
        for (Interval interval : List.of(Interval.ALL, Interval.NOT_NEGATIVE, Interval.PERCENTAGE)) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsString(interval), Interval.class))
                    .isEqualTo(interval);
        }
    }

    @Test
    void anOutlookReadsAsItWasWritten() {
        Outlook outlook = Outlook.of(Samples.initiative().indicators().get(0), LocalDate.parse("2026-06-30"));

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(outlook), Outlook.class))
                .isEqualTo(outlook);
    }

    @Test
    void aNumberThatIsNoneIsRefusedInWords() {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(new Measured(Double.NaN)))
                .hasMessageContaining("number: NaN (expected: a finite number)");
    }

    @Test
    void aTypeOfTheLibraryThatHasNoFormIsRefused() {
        Outlook outlook = Outlook.of(Samples.initiative().indicators().get(0), LocalDate.parse("2026-06-30"));
        ActivityNetwork network = ActivityNetwork.of(Samples.initiative(), LocalDate.parse("2026-06-30"));

        assertRefused(network.ties());
        assertRefused(network);
        assertRefused(outlook.trend());
    }

    private static void assertRefused(Object value) {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(value))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("type: " + value.getClass().getName()
                        + " (expected: a value of this library, such as Initiative)");
    }

    @Test
    void anErrorListsEverythingThatIsWrong() {
        DatabindException refused = catchThrowableOfType(
                DatabindException.class,
                () -> MAPPER.readValue(
                        "[\n{\"period\": \"2006-13\", \"valeu\": 1}]", new TypeReference<List<Observation>>() {}));

        assertThat(refused.getOriginalMessage())
                .isEqualTo(
                        "2:1 /0: found no field 'value' (expected: a number)\n"
                                + "2:12 /0/period: found '2006-13' (expected: a year, month or day such as 2006, 2006-03 or"
                                + " 2006-03-15, or two of them with a slash)\n"
                                + "2:23 /0/valeu: found unknown field 'valeu' (expected: a known field; did you mean 'value'?)");
    }

    @Test
    void mappersFindTheModuleByThemselvesOnTheModulePath() {
        assertThat(JsonMapper.builder().findAndAddModules().build().writeValueAsString(Section.WORK_GROUPS))
                .isEqualTo("\"work-groups\"");
    }

    @Test
    void mappersFindTheModuleByThemselvesOnTheClassPath() {
        assertThat(Samples.golden("/META-INF/services/" + JacksonModule.class.getName()))
                .isEqualTo(CollectiveImpactModule.class.getName() + "\n");
    }
}
