package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.agenda;
import static org.collectiveimpact.validation.SoundInitiative.agreement;
import static org.collectiveimpact.validation.SoundInitiative.answer;
import static org.collectiveimpact.validation.SoundInitiative.evenings;
import static org.collectiveimpact.validation.SoundInitiative.funding;
import static org.collectiveimpact.validation.SoundInitiative.meeting;
import static org.collectiveimpact.validation.SoundInitiative.reading;
import static org.collectiveimpact.validation.SoundInitiative.violationsAfter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.ForecastValue;
import org.collectiveimpact.model.Observation;
import org.collectiveimpact.model.Planning;
import org.collectiveimpact.model.Target;
import org.junit.jupiter.api.Test;

class DatesInOrderTest {

    private static final LocalDate DAY = LocalDate.parse("2021-06-15");
    private static final LocalDate DAY_BEFORE = LocalDate.parse("2021-06-14");

    @Test
    void anActivityDoesNotEndBeforeItStarts() {
        assertThat(violationsAfter(sound -> sound.withActivities(
                        evenings().startedOn(DAY).endedOn(DAY_BEFORE).build())))
                .containsExactly(
                        "ERROR activities[evenings].endedOn: 2021-06-14 (expected: not before startedOn, 2021-06-15)");
    }

    @Test
    void anActivityMayTakeADay() {
        assertThat(violationsAfter(sound -> sound.withActivities(
                        evenings().startedOn(DAY).endedOn(DAY).build())))
                .isEmpty();
    }

    @Test
    void anActivityMayHaveAnEndAlone() {
        assertThat(violationsAfter(
                        sound -> sound.withActivities(evenings().build().withStartedOn(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void anAgreementDoesNotExpireBeforeItIsAdopted() {
        assertThat(violationsAfter(sound -> sound.withAgreements(
                        agreement().adoptedOn(DAY).expiresOn(DAY_BEFORE).build())))
                .containsExactly(
                        "ERROR agreements[data].expiresOn: 2021-06-14 (expected: not before adoptedOn, 2021-06-15)");
        assertThat(violationsAfter(sound -> sound.withAgreements(
                        agreement().adoptedOn(DAY).expiresOn(DAY).build())))
                .isEmpty();
    }

    @Test
    void anAnswerIsNotLookedAtAgainBeforeItIsGiven() {
        assertThat(violationsAfter(sound -> sound.withAttestations(attestation(DAY_BEFORE))))
                .containsExactly("ERROR attestations[0].reviewOn: 2021-06-14 (expected: not before date, 2021-06-15)");
        assertThat(violationsAfter(sound -> sound.withAttestations(attestation(DAY))))
                .isEmpty();
    }

    @Test
    void anAgendaIsNotReviewedBeforeItIsAdopted() {
        assertThat(violationsAfter(sound -> sound.withAgenda(
                        agenda().adoptedOn(DAY).reviewedOn(DAY_BEFORE).build())))
                .containsExactly("ERROR agenda.reviewedOn: 2021-06-14 (expected: not before adoptedOn, 2021-06-15)");
        assertThat(violationsAfter(sound ->
                        sound.withAgenda(agenda().adoptedOn(DAY).reviewedOn(DAY).build())))
                .isEmpty();
    }

    @Test
    void planningDoesNotEndBeforeItStarts() {
        assertThat(violationsAfter(sound ->
                        sound.withAgenda(agenda().planning(planning(DAY_BEFORE)).build())))
                .containsExactly(
                        "ERROR agenda.planning.endedOn: 2021-06-14 (expected: not before startedOn, 2021-06-15)");
        assertThat(violationsAfter(sound ->
                        sound.withAgenda(agenda().planning(planning(DAY)).build())))
                .isEmpty();
    }

    @Test
    void feedbackIsNotAnsweredBeforeItComesIn() {
        assertThat(violationsAfter(sound -> sound.withFeedback(feedback(DAY_BEFORE))))
                .containsExactly(
                        "ERROR feedback[0].respondedOn: 2021-06-14 (expected: not before receivedOn," + " 2021-06-15)");
        assertThat(violationsAfter(sound -> sound.withFeedback(feedback(DAY)))).isEmpty();
    }

    @Test
    void fundingDoesNotEndBeforeItStarts() {
        assertThat(violationsAfter(sound ->
                        sound.withFunding(funding().start(DAY).end(DAY_BEFORE).build())))
                .containsExactly("ERROR funding[grant].end: 2021-06-14 (expected: not before start, 2021-06-15)");
        assertThat(violationsAfter(
                        sound -> sound.withFunding(funding().start(DAY).end(DAY).build())))
                .isEmpty();
    }

    @Test
    void aMeetingHasItsAgendaBeforeAndItsNotesAfter() {
        var late = meeting().date(DAY_BEFORE).agendaSentOn(DAY).notesSharedOn(DAY);
        var early = meeting().date(DAY).agendaSentOn(DAY_BEFORE).notesSharedOn(DAY_BEFORE);
        var sameDay = meeting().date(DAY).agendaSentOn(DAY).notesSharedOn(DAY);

        assertThat(violationsAfter(sound -> sound.withMeetings(late.build(), early.build(), sameDay.build())))
                .containsExactly(
                        "ERROR meetings[0].date: 2021-06-14 (expected: not before agendaSentOn, 2021-06-15)",
                        "ERROR meetings[1].notesSharedOn: 2021-06-14 (expected: not before date, 2021-06-15)");
    }

    @Test
    void aForecastIsNotMadeAfterTheTimeItIsAbout() {
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        reading().addForecasts(forecast("2023-01-01")).build())))
                .containsExactly("ERROR indicators[reading].forecasts[0].period: 2022 (expected: not before madeOn,"
                        + " 2023-01-01)");
        assertThat(violationsAfter(sound -> sound.withIndicators(
                        reading().addForecasts(forecast("2022-12-31")).build())))
                .isEmpty();
    }

    @Test
    void aFigureIsNotPublishedBeforeItsTimeBegins() {
        var figure = Observation.of("2023", 66);

        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .addObservations(figure.withReportedOn(DateRange.parse("2022")))
                        .build())))
                .containsExactly("ERROR indicators[reading].observations[2].reportedOn: 2022 (expected: not before"
                        + " period, 2023)");
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .addObservations(figure.withReportedOn(DateRange.parse("2023-01")))
                        .build())))
                .isEmpty();
    }

    @Test
    void aTargetIsNotSetAfterItsTime() {
        var target = Target.of("2025", 80);

        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .targets(List.of(target.withSetOn(DateRange.parse("2026"))))
                        .build())))
                .containsExactly("ERROR indicators[reading].targets[0].date: 2025 (expected: not before setOn, 2026)");
        assertThat(violationsAfter(sound -> sound.withIndicators(reading()
                        .targets(List.of(target.withSetOn(DateRange.parse("2025-12-31"))))
                        .build())))
                .isEmpty();
    }

    private static ForecastValue forecast(String madeOn) {
        return ForecastValue.builder()
                .period(DateRange.parse("2022"))
                .value(BigDecimal.valueOf(60))
                .madeOn(LocalDate.parse(madeOn))
                .build();
    }

    private static Attestation attestation(LocalDate reviewOn) {
        return answer("cc-trust", Answer.YES).withDate(DAY).withReviewOn(reviewOn);
    }

    private static Feedback feedback(LocalDate respondedOn) {
        return Feedback.builder().receivedOn(DAY).respondedOn(respondedOn).build();
    }

    private static Planning planning(LocalDate endedOn) {
        return Planning.builder().startedOn(DAY).endedOn(endedOn).build();
    }
}
