package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.assessment.Assessments.Place;
import org.collectiveimpact.laws.SameCases;

/** Laws of extending, whatever is extended. */
@SameCases
class CustomRuleSetProperties {

    @Property
    void extendingWithNothingIsTheIdentity(@ForAll("samples") Sample sample) {
        RuleSet same = CustomRuleSet.extending(sample.rules()).build().on(List.of(sample.rules()));

        assertThat(same).isEqualTo(sample.rules());
        assertThat(same.fingerprints()).isEqualTo(sample.rules().fingerprints());
        assertThat(sample.with(same).assess()).isEqualTo(sample.assess());
    }

    @Property
    void underAnotherNameItGivesTheSameAnswers(@ForAll("samples") Sample sample) {
        RuleSet named =
                CustomRuleSet.extending(sample.rules()).id("named").build().on(List.of(sample.rules()));

        assertThat(named.fingerprints().verdicts())
                .isEqualTo(sample.rules().fingerprints().verdicts());
        assertThat(sample.with(named).assess().findings())
                .isEqualTo(sample.assess().findings());
        assertThat(sample.with(named).assess().gates())
                .isEqualTo(sample.assess().gates());
    }

    @Property
    void disablingChangesNoFindingOfAnotherCriterion(@ForAll("places") Place place) {
        Sample before = place.sample();

        assertThat(without(place).assess().findings())
                .isEqualTo(before.assess().findings().stream()
                        .filter(each -> !each.criterion().id().equals(place.criterion()))
                        .toList());
    }

    @Property
    void disablingScoresLikeNotApplicable(@ForAll("places") Place place) {
        Assessment disabled = without(place).assess();
        Assessment waived = place.saying(Said.NOT_APPLICABLE);

        assertThat(disabled.score().low()).isEqualTo(waived.score().low());
        assertThat(disabled.score().high()).isEqualTo(waived.score().high());
        assertThat(Sample.verdicts(disabled)).isEqualTo(Sample.verdicts(waived));
    }

    private static Sample without(Place place) {
        RuleSet rules = place.sample().rules();
        return place.sample()
                .with(CustomRuleSet.extending(rules)
                        .id("fewer")
                        .addDisabling(new Disabling(place.criterion(), Optional.of("Not asked here.")))
                        .build()
                        .on(List.of(rules)));
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Assessments.samples();
    }

    /** Places in samples of at least two criteria, which all samples are. */
    @Provide
    Arbitrary<Place> places() {
        return Assessments.places();
    }
}
