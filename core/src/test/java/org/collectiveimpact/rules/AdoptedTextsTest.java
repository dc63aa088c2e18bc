package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.Samples.agenda;
import static org.collectiveimpact.rules.TalkSamples.glossary;
import static org.collectiveimpact.rules.TalkSamples.term;

import java.time.LocalDate;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class AdoptedTextsTest {

    @Test
    void fiveAdoptedTermsAreEnough() {
        assertThat(read(glossary(5))).isEqualTo(Reading.of(Answer.YES, "a glossary of 5 terms, adopted on 2025-06-30"));
    }

    @Test
    void fewerTermsArePartOfIt() {
        assertThat(read(glossary(4)))
                .isEqualTo(Reading.of(Answer.PARTLY, "a glossary of 4 terms, adopted on 2025-06-30")
                        .withShortfalls("agenda.glossary.terms"));
        assertThat(read(glossary(1).adoptedOn(Samples.AS_OF.plusDays(1))))
                .isEqualTo(Reading.of(Answer.PARTLY, "a glossary of 1 term, not adopted")
                        .withShortfalls("agenda.glossary.adoptedOn", "agenda.glossary.terms"));
        assertThat(read(glossary(1).adoptedOn(Optional.empty())))
                .isEqualTo(Reading.of(Answer.PARTLY, "a glossary of 1 term; whether it is adopted is not recorded")
                        .withShortfalls("agenda.glossary.terms"));
    }

    @Test
    void aTextWithoutADayOfAdoptionMayBeAdopted() {
        Initiative undated = Samples.sound()
                .withAgenda(agenda().glossary(
                                glossary(5).adoptedOn(Optional.empty()).build())
                        .equity(equity("Fair chances").build())
                        .build());

        assertThat(Samples.read("cc-common-vocabulary", undated))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1), "a glossary of 5 terms; whether it is adopted is not recorded")
                        .withUntold("agenda.glossary.adoptedOn"));
        assertThat(Samples.read("eq-commitment", undated))
                .isEqualTo(Reading.of(
                                Score.between(0.5, 1), "a statement on equity; whether it is adopted is not recorded")
                        .withUntold("agenda.equity.adoptedOn"));
        assertThat(Samples.read("cc-common-vocabulary", undated.withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.PARTLY, "a glossary of 5 terms, not adopted")
                        .withShortfalls("agenda.glossary.adoptedOn"));
        assertThat(Samples.read("eq-commitment", undated.withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.PARTLY, "a statement on equity, not adopted")
                        .withShortfalls("agenda.equity.adoptedOn"));
    }

    @Test
    void aGlossaryAdoptedLaterIsADraftYet() {
        assertThat(read(glossary(5).adoptedOn(Samples.AS_OF)).score()).isEqualTo(Score.FULL);
        assertThat(read(glossary(5).adoptedOn(Samples.AS_OF.plusDays(1))).shortfalls())
                .containsExactly("agenda.glossary.adoptedOn");
    }

    @Test
    void aWordExplainedTwiceOrNotAtAllDoesNotCount() {
        assertThat(read(glossary(4)
                                .addTerms(
                                        term(" TERM 1"), term(" "), term("goal").withMeaning(" ")))
                        .counted())
                .isEqualTo("a glossary of 4 terms, adopted on 2025-06-30");
    }

    @Test
    void aGlossaryWithoutTermsIsNoneRecorded() {
        assertThat(read(glossary(0)))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no glossary recorded")
                        .withUntold("agenda.glossary"));
        assertThat(Samples.read("cc-common-vocabulary", Samples.sound().withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no glossary, and that part is complete")
                        .withShortfalls("agenda.glossary"));
    }

    @Test
    void anAdoptedStatementOnEquityIsEnough() {
        assertThat(read(equity("Fair chances").adoptedOn(LocalDate.of(2025, 5, 1))))
                .isEqualTo(Reading.of(Answer.YES, "a statement on equity, adopted on 2025-05-01"));
    }

    @Test
    void aDraftIsPartOfIt() {
        assertThat(read(equity("Fair chances").adoptedOn(Samples.AS_OF)).score())
                .isEqualTo(Score.FULL);
        assertThat(read(equity("Fair chances").adoptedOn(Samples.AS_OF.plusDays(1)))
                        .score())
                .isEqualTo(Score.HALF);
    }

    @Test
    void aBlankStatementIsNoneRecorded() {
        assertThat(read(equity(" ")))
                .isEqualTo(Reading.unknown(Cause.NOT_RECORDED, "no statement on equity recorded")
                        .withUntold("agenda.equity"));
        assertThat(Samples.read("eq-commitment", Samples.sound().withComplete(Section.AGENDA)))
                .isEqualTo(Reading.of(Answer.NO, "no statement on equity, and that part is complete")
                        .withShortfalls("agenda.equity"));
    }

    private static EquityCommitment.Builder equity(String text) {
        return EquityCommitment.builder().text(text);
    }

    private static Reading read(Glossary.Builder glossary) {
        return read("cc-common-vocabulary", agenda().glossary(glossary.build()));
    }

    private static Reading read(EquityCommitment.Builder equity) {
        return read("eq-commitment", agenda().equity(equity.build()));
    }

    private static Reading read(String criterion, CommonAgenda.Builder agenda) {
        return Samples.read(criterion, Samples.sound().withAgenda(agenda.build()));
    }
}
