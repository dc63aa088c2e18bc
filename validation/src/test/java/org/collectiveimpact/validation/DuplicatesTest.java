package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.absence;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.GroupId;
import org.collectiveimpact.model.IndicatorId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.ObservationStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Relationship;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicatesTest {

    private static final Observation FIRST = Observation.of("2021", 11);

    @Test
    void aSecondFigureForAYearIsAWarning() {
        assertThat(violations(FIRST, Observation.of("2021", 10)))
                .containsExactly("WARNING indicators[absence].observations[1].period: 2021 (expected: another period,"
                        + " group, status, partner, definition or unit than indicators[absence].observations[0])");
    }

    @Test
    void figuresThatDifferInWhatTheyAreAboutStandSideBySide() {
        assertThat(violations(
                        FIRST,
                        Observation.of("2022", 11),
                        FIRST.withGroup(GroupId.of("north")),
                        FIRST.withStatus(ObservationStatus.REVISED),
                        FIRST.withPartner(PartnerId.of("library")),
                        FIRST.withDefinitionVersion("2"),
                        FIRST.withUnit("half-days")))
                .noneMatch(text -> text.contains("another period"));
    }

    @Test
    void conflictingFiguresStandSideBySide() {
        var conflicting = FIRST.withStatus(ObservationStatus.CONFLICTING);

        assertThat(violations(FIRST, conflicting, conflicting)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void whatStandsInAListOnceMoreIsAWarning(Duplicates.Sort<?> sort) {
        Place<?> place = place(sort);
        Place<?> second = again(place);

        assertThat(InitiativeValidator.standard().validate((Initiative) root(second)))
                .filteredOn(violation -> violation.code().startsWith("duplicate"))
                .extracting(Violation::toString)
                .allMatch(text -> text.startsWith("WARNING "))
                .anyMatch(text -> text.contains(second.path() + "." + sort.attribute() + ": "));
    }

    @Test
    void aSecondAnswerOfARaterOnADayIsAWarning() {
        var yes = SoundInitiative.answer("cc-trust", Answer.YES);

        assertThat(violationsAfter(sound -> sound.withAttestations(yes, yes.withAnswer(Answer.NO))))
                .containsExactly("WARNING attestations[1].criterion: 'cc-trust' (expected: one only; attestations[0] is"
                        + " about the same)");
        assertThat(violationsAfter(sound -> sound.withAttestations(
                        yes, yes.withDate(yes.date().plusDays(1)), yes.withCriterion("cc-feedback-loop"))))
                .noneMatch(text -> text.contains("one only"));
    }

    @Test
    void aRelationshipHasNoDirection() {
        var one = relationship("city-schools", "library");

        assertThat(violationsAfter(sound -> sound.withRelationships(one, relationship("library", "city-schools"))))
                .containsExactly("WARNING relationships[1].b: 'city-schools' (expected: one only; relationships[0] is"
                        + " about the same)");
        assertThat(violationsAfter(sound -> sound.withRelationships(one, one.withDate(LocalDate.parse("2021-06-15")))))
                .isEmpty();
    }

    @Test
    void aSecondTargetForADayIsAWarningUnlessItWasSetAnew() {
        var target = Target.of("2025", 80);

        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .targets(List.of(target, target.withNote("Bold")))
                        .build())))
                .containsExactly("WARNING indicators[reading].targets[1].date: 2025 (expected: one only;"
                        + " indicators[reading].targets[0] is about the same)");
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .targets(List.of(target, target.withSetOn(DateRange.parse("2022"))))
                        .build())))
                .isEmpty();
    }

    @Test
    void listsOfDifferentOwnersMayHoldTheSame() {
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        absence().addObservations(FIRST).build(),
                        absence()
                                .id(IndicatorId.of("absence-again"))
                                .addObservations(FIRST)
                                .build())))
                .isEmpty();
    }

    static Stream<Duplicates.Sort<?>> sorts() {
        return Duplicates.SORTS.stream();
    }

    private static Place<?> place(Duplicates.Sort<?> sort) {
        return Layout.of(Filled.initiative())
                .all(sort.type())
                .filter(each -> each.index().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the place of a second value like the first, right after it. */
    private static Place<?> again(Place<?> first) {
        Place<?> owner = Objects.requireNonNull(first.owner());
        Object twice = Filled.with(owner.value(), first.attribute(), List.of(first.value(), first.value()));
        Layout spoilt = Layout.of(Filled.replaced(owner, twice));
        return spoilt.byType().get(Shape.ofValue(first.value()).type()).stream()
                .filter(each -> each.pointer().equals(first.pointer().replaceFirst("0$", "1")))
                .findFirst()
                .orElseThrow();
    }

    private static Object root(Place<?> place) {
        return place.owner() == null ? place.value() : root(place.owner());
    }

    private static Relationship relationship(String a, String b) {
        return Relationship.builder().a(PartnerId.of(a)).b(PartnerId.of(b)).build();
    }

    private static List<String> violations(Observation... observations) {
        return violationsAfter(sound ->
                sound.withIndicators(absence().addObservations(observations).build()));
    }
}
