package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TitledTest {

    @Test
    void aConstantIsFoundByItsId() {
        assertThat(Titled.of(Condition.class, "backbone-support")).isEqualTo(Condition.BACKBONE_SUPPORT);
    }

    @Test
    void anUnknownIdIsRefusedWithAllIds() {
        refused(
                () -> Titled.of(BackboneRole.class, "manager"),
                "backbone role: 'manager' (expected: project-manager, data-manager or facilitator)");
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void idsAreLowerCaseWordsJoinedByHyphensAndUnique(List<Titled> vocabulary) {
        assertThat(vocabulary)
                .extracting(Titled::id)
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void titlesBeginWithACapitalAndAreUnique(List<Titled> vocabulary) {
        assertThat(vocabulary)
                .extracting(Titled::title)
                .allMatch(title -> title.matches("[A-Z0-9].*[a-z0-9]"))
                .doesNotHaveDuplicates();
    }

    static List<List<Titled>> vocabularies() {
        return Vocabulary.ALL;
    }
}
