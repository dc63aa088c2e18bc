package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.partner;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.ProblemStatement;
import org.collectiveimpact.model.Relationship;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    @Test
    void everyLineNamesAnAttributeAndValuesOfItsType() {
        assertThat(Constraints.LINES)
                .allSatisfy(line -> assertThat(Shape.of(line.type())
                                .attribute(line.attribute())
                                .content())
                        .isEqualTo(kinds().get(line.kind())));
    }

    @Test
    void everyKindOfValueIsThatOfAnAttribute() {
        assertThat(Constraints.LINES).extracting(Constraints.Line::kind).containsAll(kinds().keySet());
    }

    @Test
    void aNameOfBlanksIsRefused() {
        assertThat(violationsAfter(sound -> sound.withName(" \t")))
                .containsExactly("ERROR name: '  ' (expected: words)");
    }

    @Test
    void aNameOfOneLetterIsEnough() {
        assertThat(violationsAfter(sound -> sound.withName(" x "))).isEmpty();
    }

    @Test
    void aNameWithALineBreakIsEnough() {
        assertThat(violationsAfter(sound -> sound.withName("\nReading\nCity\n")))
                .isEmpty();
    }

    @Test
    void textsAreReadWhereverTheyStand() {
        var blank = CommonAgenda.builder()
                .problem(ProblemStatement.builder().text("").build())
                .vision("")
                .addPrinciples("We listen.", "")
                .build();

        assertThat(violationsAfter(sound -> sound.withAgenda(blank)))
                .containsExactly(
                        "ERROR agenda.principles[1]: '' (expected: words)",
                        "ERROR agenda.problem.text: '' (expected: words)",
                        "ERROR agenda.vision: '' (expected: words)");
    }

    @Test
    void elementsOfListsAreNamedByTheirId() {
        assertThat(violationsAfter(
                        sound -> sound.withIndicators(reading().name("").build())))
                .containsExactly("ERROR indicators[reading].name: '' (expected: words)");
    }

    @Test
    void aPartnerNeedsAnAddressThatCanBeWrittenTo() {
        var library = partner("library", "City Library").withEmail("office@");

        assertThat(violationsAfter(sound -> sound.withPartners(sound.partners().get(0), library)))
                .containsExactly(
                        "ERROR partners[library].email: 'office@' (expected: an address such as name@example.org)");
    }

    @Test
    void thePhaseIsOneOfFive() {
        assertThat(violationsAfter(sound -> sound.withPhase(0))).containsExactly("ERROR phase: 0 (expected: 1 to 5)");
        assertThat(violationsAfter(sound -> sound.withPhase(1))).isEmpty();
        assertThat(violationsAfter(sound -> sound.withPhase(5))).isEmpty();
        assertThat(violationsAfter(sound -> sound.withPhase(6))).containsExactly("ERROR phase: 6 (expected: 1 to 5)");
    }

    @Test
    void attendanceIsNotNegative() {
        assertThat(violationsAfter(sound -> sound.withEngagementEvents(openDay(-1))))
                .containsExactly("ERROR engagementEvents[0].attendance: -1 (expected: 0 or more)");
        assertThat(violationsAfter(sound -> sound.withEngagementEvents(openDay(0))))
                .isEmpty();
    }

    @Test
    void seatsAndPrincipalsAreNotNegative() {
        assertThat(violationsAfter(sound ->
                        sound.withMeetings(meeting().seats(-1).principals(-2).build())))
                .containsExactly(
                        "ERROR meetings[0].principals: -2 (expected: 0 or more)",
                        "ERROR meetings[0].seats: -1 (expected: 0 or more)");
        assertThat(violationsAfter(sound ->
                        sound.withMeetings(meeting().seats(0).principals(0).build())))
                .isEmpty();
    }

    @Test
    void whatComesFirstHasPriorityOne() {
        assertThat(violationsAfter(sound -> sound.withGoals(ranked(0))))
                .containsExactly("ERROR goals[all-read].priority: 0 (expected: above 0)");
        assertThat(violationsAfter(sound -> sound.withGoals(ranked(1)))).isEmpty();
    }

    @Test
    void aPostOfTheBackboneIsNotNegative() {
        assertThat(violationsAfter(sound -> sound.withBackbone(post("-0.1"))))
                .containsExactly("ERROR backbone.staff[0].fte: -0.1 (expected: 0 or more)");
        assertThat(violationsAfter(sound -> sound.withBackbone(post("0")))).isEmpty();
    }

    @Test
    void aPostIsAtMostFullTime() {
        assertThat(violationsAfter(sound -> sound.withBackbone(post("1.01"))))
                .containsExactly("WARNING backbone.staff[0].fte: 1.01 (expected: at most 1, a full-time post)");
        assertThat(violationsAfter(sound -> sound.withBackbone(post("1.00")))).isEmpty();
    }

    @Test
    void trustIsRatedFromOneToFour() {
        assertThat(violationsAfter(sound -> sound.withRelationships(trust("4.01"))))
                .containsExactly("ERROR relationships[0].trust: 4.01 (expected: 1 to 4)");
        assertThat(violationsAfter(sound -> sound.withRelationships(trust("4.00"))))
                .isEmpty();
        assertThat(violationsAfter(sound -> sound.withRelationships(trust("1"))))
                .isEmpty();
    }

    @Test
    void aDenominatorIsAboveZero() {
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .observations(List.of(SoundInitiative.counted(0, 0)))
                        .build())))
                .containsExactly("ERROR indicators[reading].observations[0].denominator: 0 (expected: above 0)");
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .observations(List.of(SoundInitiative.counted(0, 1)))
                        .build())))
                .isEmpty();
    }

    /** Returns the types of single values by their names. */
    private static Map<String, Type> kinds() {
        return Arrays.stream(SingleValues.class.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        kind -> ((ParameterizedType) kind.getGenericType()).getActualTypeArguments()[0]));
    }

    private static EngagementEvent openDay(int attendance) {
        return EngagementEvent.builder()
                .name("Open day")
                .date(LocalDate.parse("2022-05-01"))
                .attendance(attendance)
                .build();
    }

    private static Goal ranked(int priority) {
        return Goal.builder()
                .id(GoalId.of("all-read"))
                .name("All children read")
                .priority(priority)
                .build();
    }

    private static Backbone post(String fte) {
        return Backbone.builder()
                .addStaff(BackboneStaff.builder().fte(new BigDecimal(fte)).build())
                .build();
    }

    private static Relationship trust(String trust) {
        return Relationship.builder()
                .a(PartnerId.of("city-schools"))
                .b(PartnerId.of("library"))
                .trust(new BigDecimal(trust))
                .build();
    }
}
