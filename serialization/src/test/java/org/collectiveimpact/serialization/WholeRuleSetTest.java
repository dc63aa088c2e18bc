package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Version;
import org.collectiveimpact.framework.Component;
import org.collectiveimpact.framework.Phase;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.rules.Criterion;
import org.collectiveimpact.rules.Dimension;
import org.collectiveimpact.rules.Measure;
import org.collectiveimpact.rules.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule sets with all their criteria, as documents. */
class WholeRuleSetTest {

    private static final RuleSet OWN = RuleSet.builder()
            .id("own")
            .version(new Version(1, 2, 3))
            .title("Of our own")
            .phaseModel(PhaseModel.builder()
                    .id("two")
                    .title("Two stages")
                    .addPhases(Phase.of("two", 1, "Begin"), Phase.of("two", 2, "Go on"))
                    .build())
            .addCriteria(RuleSet.standard().criterion("sm-baseline").toBuilder()
                    .dimension(new Dimension("people", "People"))
                    .component(Component.COMMUNITY_INVOLVEMENT)
                    .phase(2)
                    .scale(new Scale(List.of(new Scale.Level("low", "Low", 0.25), new Scale.Level("high", "High", 1))))
                    .sources(List.of(
                            Source.of("CC2012"), new Source("OWN", "Ours", "We", "2026", "", true, "not printed")))
                    .build())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"rules.json", "rules.yaml"})
    void aRuleSetReadsAsItWasWritten(String name) {
        for (RuleSet rules : List.of(RuleSet.standard(), OWN)) {
            String text = Documents.text(rules, name);

            assertThat(Documents.parse(text, name, RuleSet.class)).isEqualTo(rules);
            assertThat(Documents.parse(text, name, RuleSet.class).fingerprints())
                    .isEqualTo(rules.fingerprints());
        }
    }

    @Test
    void whatTheLibraryKnowsIsWrittenByItsName() {
        assertThat(Documents.text(OWN, "rules.yaml"))
                .contains("- CC2012\n", "- key: OWN\n", "measure: sm-baseline\n", "id: people\n", "levels:\n");
        assertThat(Documents.text(RuleSet.standard(), "rules.yaml"))
                .contains("phaseModel: five-phases\n", "dimension: common-agenda\n", "scale: standard\n")
                .doesNotContain("key: ");
    }

    @Test
    void namesThatNobodyKnowsAreTold() {
        String text = Documents.text(RuleSet.standard(), "rules.yaml")
                .replaceFirst("measure: ca-landscape-map", "measure: ca-landscape")
                .replaceFirst("phaseModel: five-phases", "phaseModel: five-phase")
                .replaceFirst("dimension: common-agenda", "dimension: 7");

        assertThatThrownBy(() -> Documents.parse(text, "rules.yaml", RuleSet.class))
                .isInstanceOf(DocumentException.class)
                .hasMessage("""
                        rules.yaml:5:13 /phaseModel: found 'five-phase' (expected: a name that the library knows, such as \
                        five-phases, or fields such as id and title; did you mean 'five-phases'?)
                        rules.yaml:8:14 /criteria/0/dimension: found number 7 (expected: a name that the library knows, such \
                        as common-agenda, or fields such as id and title)
                        rules.yaml:29:12 /criteria/0/measure: found 'ca-landscape' (expected: the id of a structural \
                        criterion; did you mean 'ca-landscape-map'?)""");
    }

    @Test
    void aMeasureOfOnesOwnFitsInNoDocument() {
        Criterion criterion = RuleSet.standard().criterion("sm-baseline");
        Measure own = Measure.of(
                "sm-baseline", (of, facts) -> criterion.measure().orElseThrow().read(of, facts));
        RuleSet rules = OWN.withCriteria(OWN.criteria().get(0).withMeasure(own));

        assertThatThrownBy(() -> Documents.text(rules, "rules.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure: 'sm-baseline', which is not the library's"
                        + " (expected: a measure of the library, for a document cannot hold any other)");
    }
}
