package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Refusal.refused;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void aSourceIsFoundByItsKey() {
        assertThat(Source.of("CC2012"))
                .isEqualTo(new Source(
                        "CC2012",
                        "Channeling Change: Making Collective Impact Work, Stanford Social Innovation Review",
                        "Hanleybrown F., Kania J., Kramer M.",
                        "2012",
                        "https://ssir.org/articles/entry/channeling_change_making_collective_impact_work",
                        true,
                        "beginning read; the table of backbone forms and the figures on time were not"));
    }

    @Test
    void anUnknownKeySuggestsTheNearest() {
        refused(
                () -> Source.of("CC2021"),
                "source: 'CC2021' (expected: one of the keys of sources.tsv, did you mean 'CC2012')");
    }

    @Test
    void aKeyLikeNoOtherSuggestsNothing() {
        refused(() -> Source.of("hearsay"), "source: 'hearsay' (expected: one of the keys of sources.tsv)");
    }

    @Test
    void allSourcesComeInTheOrderOfTheirTable() {
        assertThat(Source.all())
                .hasSize(173)
                .extracting(Source::key)
                .startsWith("S000", "S001", "S002", "S003", "S004", "KK2011")
                .endsWith("ZONE")
                .doesNotHaveDuplicates();
    }

    @Test
    void theDocumentsAtHandHaveNoAddress() {
        assertThat(Source.all().subList(0, 5)).extracting(Source::address).containsOnly("");
    }

    @Test
    void everyAddressIsOneOfTheWeb() {
        assertThat(Source.all())
                .extracting(Source::address)
                .allMatch(address -> address.isEmpty() || address.matches("https?://\\S+"));
    }

    @Test
    void whatWasNotReadIsUnverifiedAndSaysWhy() {
        assertThat(Source.all().stream().filter(source -> !source.verified()))
                .extracting(source -> source.key() + ": " + source.note())
                .containsExactly(
                        "5PH: cells not re-read",
                        "BSM2009: read through the summaries KCON and CACOL",
                        "LC-4C: read through CACOL");
    }

    @Test
    void aCitationLeavesOutWhatIsEmptyAndMarksWhatIsUnverified() {
        assertThat(Source.of("5PH").citation())
                .isEqualTo("FSG, Phases of Collective Impact, chart of five phases, c. 2013-15 (unverified)");
        assertThat(Source.of("S003").citation())
                .isEqualTo("InterCommunity Health Network CCO, Building Toward Collective Impact");
    }

    @Test
    void aKeyHasNoBlanksOrCommas() {
        refused(
                () -> new Source("A B", "", "", "", "", true, ""),
                "key: 'A B' (expected: letters without blanks or commas)");
    }
}
