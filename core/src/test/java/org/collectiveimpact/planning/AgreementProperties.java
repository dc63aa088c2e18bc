package org.collectiveimpact.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.Testimony;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.RaterKind;
import org.collectiveimpact.rules.Score;

/** Laws of {@link Agreement}, whatever is answered. */
@SameCases
class AgreementProperties {

    private static final Draws FEW = new Draws(40, 3);

    /** Two to four raters and twelve criteria. */
    @Provide
    static Arbitrary<Survey> surveys() {
        Arbitrary<String> row = Arbitraries.strings().withChars("yypn ").ofLength(12);
        Arbitrary<Survey> self = row.list().ofMinSize(2).ofMaxSize(4).map(rows -> {
            Survey survey = Survey.EMPTY;
            for (int i = 0; i < rows.size(); i++) {
                survey = survey.and("Rater " + i, RaterKind.SELF, rows.get(i));
            }
            return survey;
        });
        return Combinators.combine(self, row).as((survey, other) -> survey.and("Eve", RaterKind.EXTERNAL, other));
    }

    private static Agreement agreement(Survey survey) {
        return Agreement.of(survey.assess(), FEW);
    }

    @Property(tries = 200)
    void theOrderOfTheAnswersDoesNotChangeABit(@ForAll("surveys") Survey survey, @ForAll long seed) {
        List<Attestation> shuffled = new ArrayList<>(survey.answers());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(agreement(new Survey(shuffled))).isEqualTo(agreement(survey));
    }

    @Property(tries = 200)
    void aCriterionSaysWhatTheAssessmentSaysOfIt(@ForAll("surveys") Survey survey) {
        Assessment assessment = survey.assess();

        assertThat(agreement(survey).criteria()).allSatisfy(each -> {
            Testimony testimony =
                    assessment.finding(each.criterion()).testimony(each.kind()).orElseThrow();
            Spread answers = each.answers();
            assertThat(each.index()).isEqualTo(testimony.agreement());
            assertThat(answers.n()).isEqualTo(testimony.answers().size());
            assertThat(testimony.score())
                    .isEqualTo(
                            each.isSplit()
                                    ? Score.between(answers.low(), answers.high())
                                    : Score.exactly(answers.median()));
        });
    }

    @Property(tries = 200)
    void everyCoefficientIsAtMostOneAndEitherThereOrExplained(@ForAll("surveys") Survey survey) {
        assertThat(agreement(survey).groups())
                .flatExtracting(RaterGroup::coefficients)
                .allSatisfy(each -> {
                    assertThat(each.value().isPresent() && each.interval().isPresent())
                            .isEqualTo(each.why().isEmpty());
                    assertThat(each.value().orElse(1.0)).isLessThanOrEqualTo(1 + 1e-12);
                    each.interval()
                            .ifPresent(interval -> assertThat(interval.high()).isLessThanOrEqualTo(1 + 1e-12));
                });
    }
}
