package org.collectiveimpact.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.assessment.Summary;
import org.collectiveimpact.model.Initiative;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a host on the class path gets that does not so much as name the module. */
class HostMapperTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void mappersOnTheClassPathFindTheModuleByThemselves() {
        Initiative initiative = Cases.all().get(0).initiative();
        Summary summary =
                RuleSet.standard().assess(initiative, LocalDate.of(2026, 6, 30)).summary();

        assertThat(HostMapperTest.class.getModule().isNamed()).isFalse();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(initiative), Initiative.class))
                .isEqualTo(initiative);
        assertThat(MAPPER.readValue(
                        MAPPER.writeValueAsString(Map.of("summaries", List.of(summary))),
                        new TypeReference<Map<String, List<Summary>>>() {}))
                .containsExactly(Map.entry("summaries", List.of(summary)));
    }
}
