package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    @Test
    void aPictureHasItsTitleItsDescriptionAndOnlyTheInksItUses() {
        Sheet sheet = new Sheet("p", "en");
        sheet.add(Shape.rect(0.125, 2, 30, 4).hatched(Ink.POSSIBLE).titled("a < b"));

        assertThat(sheet.svg("A & B", "1 > 0")).isEqualTo("""
                <svg xmlns="http://www.w3.org/2000/svg" class="ci-picture" role="img" lang="en"\
                 aria-labelledby="p-title" aria-describedby="p-desc" viewBox="0 0 360 20" width="480" height="26.67">
                <title id="p-title">A &amp; B</title>
                <desc id="p-desc">1 &gt; 0</desc>
                <style>.ci-picture{font:12px Helvetica,Arial,"Liberation Sans",sans-serif;max-width:100%;height:auto}\
                .ci-picture .ci-heading{font-size:14px;font-weight:bold}.ci-picture .ci-small{font-size:11px}\
                .ci-picture .ci-bold{font-weight:bold}.ci-picture .ci-halo{stroke:#ffffff;stroke-width:3px;\
                stroke-linejoin:round;paint-order:stroke}.ci-picture .ci-f-ground{fill:#ffffff}\
                .ci-picture .ci-f-text{fill:#1b2733}.ci-picture .ci-s-possible{stroke:#3d82ae}\
                @media screen and (prefers-color-scheme:dark){.ci-picture .ci-halo{stroke:#14191f}\
                .ci-picture .ci-f-ground{fill:#14191f}.ci-picture .ci-f-text{fill:#e9eef3}\
                .ci-picture .ci-s-possible{stroke:#4f97c9}}</style>
                <defs><pattern id="p-hatch-possible" width="5" height="5" patternUnits="userSpaceOnUse"\
                 patternTransform="rotate(45)"><line class="ci-s-possible" x1="1" y1="0" x2="1" y2="5"\
                 stroke-width="1.5"/></pattern></defs>
                <rect class="ci-f-ground" x="0" y="0" width="360" height="20" rx="6"/>
                <rect x="0.13" y="2" width="30" height="4" fill="url(#p-hatch-possible)"><title>a &lt; b</title></rect>
                </svg>
                """);
    }

    @Test
    void anEntryOfALegendThatDoesNotFitBesideTheLastStandsBelow() {
        Sheet sheet = new Sheet("p", "en");
        Sample wide = Sample.line("a line that says rather a lot", Ink.TEXT, 1, Dash.SOLID);

        sheet.legend(List.of(wide));
        double one = sheet.take(0);
        sheet.legend(List.of(wide, wide));

        assertThat(sheet.take(0) - one).isEqualTo(one - Sheet.MARGIN + 16);
    }

    @Test
    void wordsThatAreCutOffReadInFullWhereTheyArePointedAt() {
        Sheet sheet = new Sheet("p", "en");
        sheet.add(Shape.text(0, 0, "Food bank", 30));

        assertThat(sheet.svg("", "")).contains("><title>Food bank</title>Fo\u2026</text>");
    }
}
