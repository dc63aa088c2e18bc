package org.collectiveimpact.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.serialization.csv.Tables.problems;
import static org.collectiveimpact.serialization.csv.Tables.with;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Evidence;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Rater;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.model.ReferenceId;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.serialization.Loss;
import org.junit.jupiter.api.Test;

class AttestationTableTest {

    private static final Attestation TRUST = Attestation.builder()
            .criterion("cc-trust")
            .answer(Answer.PARTLY)
            .rater(Rater.builder()
                    .person("A. Jones")
                    .organisation("YMCA")
                    .kind(RaterKind.SELF)
                    .build())
            .date(LocalDate.parse("2024-05-01"))
            .addEvidence(Evidence.builder().title("Partner survey").build())
            .build();

    private static final Attestation WAIVED = Attestation.builder()
            .criterion("cc-trust")
            .answer(Answer.NOT_APPLICABLE)
            .rater(Rater.builder()
                    .sector(Sector.HEALTH_CARE)
                    .kind(RaterKind.EXTERNAL)
                    .build())
            .date(LocalDate.parse("2024-05-02"))
            .reason("One partner only")
            .decidedBy("Board")
            .reviewOn(LocalDate.parse("2025-05-02"))
            .addEvidence(Evidence.builder()
                    .title("Minutes")
                    .link("https://example.org")
                    .file("minutes.pdf")
                    .locator("p. 3")
                    .reference(ReferenceId.of("mw1"))
                    .build())
            .addEvidence(Evidence.builder().title("Letter").locator("p. 1").build())
            .build();

    private static final String TABLE = """
            criterion,answer,rater,organisation,sector,kind,date,reason,decidedBy,reviewOn,evidence,evidenceLink,\
            evidenceFile,evidenceLocator,evidenceReference,evidence2,evidence2Locator
            cc-trust,partly,A. Jones,YMCA,,self,2024-05-01,,,,Partner survey,,,,,,
            cc-trust,not-applicable,,,health-care,external,2024-05-02,One partner only,Board,2025-05-02,Minutes,\
            https://example.org,minutes.pdf,p. 3,mw1,Letter,p. 1
            """;

    @Test
    void everyAttributeHasItsColumn() {
        Initiative initiative = with().withAttestations(TRUST, WAIVED);

        assertThat(AttestationTable.STANDARD.text(initiative)).isEqualTo(new CsvText(TABLE, List.of()));
        assertThat(AttestationTable.STANDARD.parse(TABLE, "answers.csv")).containsExactly(TRUST, WAIVED);
        assertThat(AttestationTable.STANDARD.addTo(with().withAttestations(TRUST), TABLE, "answers.csv"))
                .isEqualTo(initiative);
    }

    @Test
    void threeColumnsAreEnough() {
        assertThat(AttestationTable.STANDARD.parse("criterion,answer,date\ncc-trust,Yes,2024-05-01\n", "answers.csv"))
                .containsExactly(Attestation.builder()
                        .criterion("cc-trust")
                        .answer(Answer.YES)
                        .rater(Rater.builder().kind(RaterKind.SELF).build())
                        .date(LocalDate.parse("2024-05-01"))
                        .build());
    }

    @Test
    void columnsHaveSecondNames() {
        String text =
                "Criterion;Answer;Date;Person;Organization;Evidence\ncc-trust;partly;1.5.2024;A. Jones;YMCA;Partner survey\n";

        assertThat(AttestationTable.STANDARD.in(CsvFormat.EXCEL_EUROPE).parse(text, "answers.csv"))
                .containsExactly(TRUST);
    }

    @Test
    void everyBadRowIsReported() {
        String text = """
                criterion,answer,level,date,sector,evidence,evidenceLink,evidenceReference
                cc-trsut,maybe,,2024-5-1,healthcare,,,
                cc-trust,not applicable,,2024-05-01,,,https://example.org,
                cc-trust,yes,,2024-05-01,,Minutes,,mw2
                """;

        assertThat(problems(
                        () -> AttestationTable.STANDARD.of(RuleSet.standard()).addTo(with(), text, "answers.csv")))
                .containsExactly(
                        "answers.csv:2:1 criterion: found 'cc-trsut'"
                                + " (expected: a criterion of standard "
                                + RuleSet.standard().version()
                                + "; did you mean 'cc-trust'?)",
                        "answers.csv:2:10 answer: found 'maybe'"
                                + " (expected: yes, partly, no, unknown, not-applicable or level)",
                        "answers.csv:2:17 date: found '2024-5-1' (expected: a day such as 2006-03-15)",
                        "answers.csv:2:26 sector: found 'healthcare' (expected: government, business, philanthropy,"
                                + " nonprofit, resident, education, research, health-care, media, faith, justice,"
                                + " labour or other; did you mean 'health-care'?)",
                        "answers.csv:3:1: found evidence without a title" + " (expected: a title in column 'evidence')",
                        "answers.csv:4:36 evidenceReference: found 'mw2'"
                                + " (expected: a reference of the initiative; did you mean 'mw1'?)");
    }

    @Test
    void anUnknownColumnAmongManyIsAnsweredWithTheFirstOfThem() {
        assertThat(problems(() -> AttestationTable.STANDARD.parse("criterion,answer,date,xyz\n", "answers.csv")))
                .containsExactly("answers.csv:1:23: found unknown column 'xyz' (expected: criterion, answer, level,"
                        + " rater, person, organisation, organization, sector, kind, date or one of 48 more; Columns"
                        + " renames or ignores others)");
    }

    @Test
    void evidenceWithoutATitleOrBeyondTheNinthIsLost() {
        Evidence minutes = Evidence.builder().title("Minutes").build();
        Attestation much = TRUST.withEvidence(Collections.nCopies(10, minutes));
        Attestation untitled = TRUST.withEvidence(minutes.withTitle(""));
        Attestation unasked = TRUST.withCriterion("");

        assertThat(AttestationTable.STANDARD
                        .text(with().withAttestations(much, untitled, unasked))
                        .losses())
                .containsExactly(
                        new Loss("attestations[0].evidence[9]", "all of it, for a row has room for 9 pieces"),
                        new Loss("attestations[1].evidence[0]", "all of it, for it has no title"),
                        new Loss(
                                "attestations[2]",
                                "all of it, for lack of something to write in a column that every row needs"));
    }
}
