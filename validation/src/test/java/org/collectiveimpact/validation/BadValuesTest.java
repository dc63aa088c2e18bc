package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Id;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spoils every attribute of every type of the model, one at a time, in an initiative that has them all. */
class BadValuesTest {

    private static final List<Object> BAD = List.of(
            " ",
            -1,
            new BigDecimal("1E+40"),
            LocalDate.parse("0999-12-31"),
            DateRange.parse("0999"),
            Money.parse("XXQ 1"));

    @ParameterizedTest
    @MethodSource("withABadValue")
    void aBadValueIsFoundWhereItStands(Spot spot) {
        Place<?> place = spot.place();
        Initiative spoilt = (Initiative) Filled.replaced(place, spot.bad().orElseThrow());

        assertThat(InitiativeValidator.standard().validate(spoilt))
                .filteredOn(violation -> violation.pointer().equals(place.pointer()))
                .isNotEmpty()
                .extracting(Violation::path)
                .containsOnly(place.path().replace("[two].id", "[one].id"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aThingThatStandsInAListTwiceIsFound(Spot spot) {
        Place<?> place = spot.place();
        Object twice = Filled.with(
                Objects.requireNonNull(place.owner()).value(),
                place.attribute(),
                List.of(place.value(), place.value()));
        Initiative spoilt = (Initiative) Filled.replaced(place.owner(), twice);

        assertThat(InitiativeValidator.standard().validate(spoilt))
                .filteredOn(violation -> violation.code().equals("repeated"))
                .extracting(Violation::pointer)
                .containsExactly(place.pointer().replaceFirst("0$", "1"));
    }

    @Test
    void everyAttributeHasABadValueOrAReasonWhyItHasNone() throws IOException {
        assertThat(reasons().keySet())
                .isEqualTo(spots().filter(spot -> spot.bad().isEmpty() && !spot.isList())
                        .map(Spot::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(reasons().values()).noneMatch(String::isBlank);
    }

    static Stream<Spot> withABadValue() {
        return spots().filter(spot -> spot.bad().isPresent());
    }

    static Stream<Spot> lists() {
        return spots().filter(Spot::isList);
    }

    private static Stream<Spot> spots() {
        return Shape.types().stream()
                .flatMap(type -> Shape.of(type).leaves().stream().map(leaf -> new Spot(type, leaf)));
    }

    private static Map<String, String> reasons() throws IOException {
        try (InputStream table = BadValuesTest.class.getResourceAsStream("without-a-bad-value.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (a, b) -> a, TreeMap::new));
        }
    }

    /** An attribute of a type whose values have none themselves. */
    record Spot(Class<?> type, Attribute attribute) {

        private static final Map<String, Object> SPECIAL = Map.of("Initiative.phase", 6);

        boolean isList() {
            return attribute.accessor().getReturnType() == List.class;
        }

        /** Returns the last place of an initiative where the attribute is set: of two elements the second. */
        Place<?> place() {
            List<Place<?>> owners = Objects.requireNonNull(
                    Layout.of(Filled.initiative()).byType().get(type));
            return owners.get(owners.size() - 1).at(attribute.name());
        }

        Optional<Object> bad() {
            Class<?> content = MethodType.methodType(attribute.content()).wrap().returnType();
            if (Id.class.isAssignableFrom(content)) {
                boolean own = attribute.name().equals("id");
                return own && type == Initiative.class
                        ? Optional.empty()
                        : Optional.of(Filled.id(own ? "one" : "nowhere", content));
            }
            return Optional.ofNullable(SPECIAL.get(toString()))
                    .or(() -> BAD.stream().filter(content::isInstance).findFirst());
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + attribute.name();
        }
    }
}
