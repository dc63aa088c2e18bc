package org.collectiveimpact.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.collectiveimpact.laws.SameCases;

/** The form of ids, beside the pattern that says the same. */
@SameCases
class IdFormProperties {

    @Property
    void anIdIsWhatThePatternSays(@ForAll("texts") String text) {
        assertThat(isAccepted(text)).isEqualTo(text.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static boolean isAccepted(String text) {
        try {
            IdForm.check(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nearly =
                Arbitraries.strings().withChars("az09-").withChars("`{/:A_ ").ofMaxLength(8);
        return Arbitraries.oneOf(
                nearly, Arbitraries.strings().withChars("az09-").ofMaxLength(8));
    }
}
