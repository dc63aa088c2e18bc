package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.collectiveimpact.laws.SameCases;

/** Laws of {@link Choice}, whatever the words. */
@SameCases
class ChoiceProperties {

    @Property
    void anOptionIsNearestToItself(@ForAll List<@AlphaChars String> others, @ForAll @AlphaChars String word) {
        List<String> options = new ArrayList<>(others);
        options.add(word);

        assertThat(Choice.nearest(word, options))
                .hasValueSatisfying(found -> assertThat(found).isEqualToIgnoringCase(word));
    }

    @Property
    void aMissingLetterIsForgiven(@ForAll @AlphaChars @NotEmpty String word, @ForAll @IntRange(max = 1000) int place) {
        int dropped = place % word.length();
        String misspelt = word.substring(0, dropped) + word.substring(dropped + 1);

        assertThat(Choice.nearest(misspelt, List.of(word))).contains(word);
    }
}
