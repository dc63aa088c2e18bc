package org.collectiveimpact.reports.svg;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link Lettering}, whatever the text. */
@SameCases
class LetteringProperties {

    @Property
    void everyLineFitsAndThereAreNoMoreThanAskedFor(
            @ForAll String text,
            @ForAll @DoubleRange(min = 20, max = 400) double room,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        assertThat(Lettering.wrapped(text, room, Lettering.SMALL, most))
                .hasSizeBetween(1, most)
                .allSatisfy(line ->
                        assertThat(Lettering.width(line, Lettering.SMALL)).isLessThanOrEqualTo(room));
    }

    @Property
    void cleaningTwiceIsCleaningOnce(@ForAll String text) {
        String clean = Lettering.clean(text);

        assertThat(Lettering.clean(clean)).isEqualTo(clean);
    }

    @Property
    void markupHasNoLetterThatCouldEndATextOrAnAttribute(@ForAll String text) {
        assertThat(Markup.escaped(text)).doesNotContain("<", ">", "\"", "'");
    }
}
