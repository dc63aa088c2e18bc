package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Reading;
import org.collectiveimpact.rules.Score;

/** Laws of what data and people say together: few enough cases that all of them are tried. */
@SameCases
class FindingProperties {

    @Property
    void peopleNeverWidenWhatTheDataSay(@ForAll("readings") Reading reading, @ForAll Said said) {
        Score alone = finding(reading, Said.NOTHING).score();
        Score together = finding(reading, said).score();

        assertThat(together.low()).isBetween(alone.low(), alone.high());
        assertThat(together.high()).isBetween(alone.low(), alone.high());
    }

    @Property
    void dataNeverWidenWhatPeopleSayUnlessTheyDispute(@ForAll("readings") Reading reading, @ForAll Said said) {
        Score people = finding(Reading.unknown(Cause.NOT_RECORDED, "none recorded"), said)
                .score();
        Finding together = finding(reading, said);
        Assume.that(!together.isDisputed());

        assertThat(together.score().low()).isBetween(people.low(), people.high());
        assertThat(together.score().high()).isBetween(people.low(), people.high());
    }

    @Property
    void silenceNeverPays(@ForAll("readings") Reading reading, @ForAll Said said) {
        assertThat(finding(reading, Said.NOTHING).score().low())
                .isLessThanOrEqualTo(finding(reading, said).score().low());
    }

    @Property
    void whatIsDisputedIsAsTheDataSay(@ForAll("readings") Reading reading, @ForAll Said said) {
        Finding finding = finding(reading, said);
        Assume.that(finding.isDisputed());

        assertThat(finding.score()).isEqualTo(reading.score());
        assertThat(finding.basis()).isEqualTo(Basis.DATA);
    }

    @Property
    void exactlyWhatIsNotKnownHasACause(@ForAll("readings") Reading reading, @ForAll Said said) {
        Finding finding = finding(reading, said);

        assertThat(finding.cause().isEmpty())
                .isEqualTo(!finding.score().isApplicable() || finding.score().isKnown());
    }

    private static Finding finding(Reading reading, Said said) {
        return Answers.assess(
                        Questions.rules(Questions.reading("ca-one", reading)),
                        said.of("ca-one").toArray(Attestation[]::new))
                .finding("ca-one");
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Arbitraries.of(
                        Score.NONE,
                        Score.HALF,
                        Score.FULL,
                        Score.between(0, 0.5),
                        Score.between(0.5, 1),
                        Score.UNKNOWN,
                        Score.NOT_APPLICABLE)
                .map(FindingProperties::reading);
    }

    private static Reading reading(Score score) {
        Reading.Builder reading = Reading.builder().score(score).counted("some of them");
        return score.low() == score.high() || !score.isApplicable()
                ? reading.build()
                : reading.cause(Cause.NOT_RECORDED).build();
    }
}
