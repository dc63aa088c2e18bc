package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.validation.SoundInitiative.initiative;
import static org.collectiveimpact.validation.SoundInitiative.partner;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.collectiveimpact.laws.SameCases;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Partner;

/** Laws of {@link InitiativeValidator}, whatever people wrote. */
@SameCases
class InitiativeValidatorProperties {

    @Property
    void anyTextIsEitherWordsOrShownInTheMessage(@ForAll String text) {
        var violations = validate(initiative().withName(text));

        assertThat(violations)
                .extracting(Violation::message)
                .isSubsetOf(
                        "name: '" + Excerpt.of(text) + "' (expected: words)",
                        "name: '" + Excerpt.of(text) + "' (expected: whole characters of Unicode other than U+0000)",
                        "name: '" + Excerpt.of(text) + "' (expected: at most 300 characters)");
    }

    @Property
    void violationsComeInOrder(@ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> numbers) {
        List<Partner> partners = numbers.stream()
                .map(number -> partner("partner-" + number, number % 2 == 0 ? "" : "Partner"))
                .toList();

        assertThat(validate(initiative().withPartners(partners))).isSortedAccordingTo(Violation.ORDER);
    }

    private static List<Violation> validate(Initiative initiative) {
        return InitiativeValidator.standard().validate(initiative);
    }
}
