package org.collectiveimpact.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.collectiveimpact.model.Goal;
import org.collectiveimpact.model.GoalId;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.InitiativeId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Two elements of a list under one id, which no reference could tell apart. */
class RepeatedIdsTest {

    private static final String JSON = """
            {"id": "a", "name": "b", "goals": [
              {"id": "read", "name": "Read"},
              {"id": "write", "name": "Write"},
              {"id": "read", "name": "Read well"}]}
            """;

    @Test
    void theSecondInJsonIsRefused() {
        assertThat(DocumentProblemsTest.problems(JSON, "a.json", Initiative.class))
                .containsExactly("a.json:4:3 /goals/2: found the id 'read' again"
                        + " (expected: each id once; it is that of the one at 2:3)");
    }

    @Test
    void theSecondInYamlIsRefusedWithAllElseThatIsWrong() {
        String yaml = """
                id: a
                name: b
                partners:
                - id: ymca
                  name: YMCA
                - id: ymca
                  name: YMCA of the North
                  sektor: nonprofit
                - id: ymca
                  name: YMCA of the South
                people:
                - id: ymca
                  name: Y. M. Ca
                """;

        assertThat(DocumentProblemsTest.problems(yaml, "a.yaml", Initiative.class))
                .containsExactly(
                        "a.yaml:8:3 /partners/1/sektor: found unknown field 'sektor' (expected: a known field; did you"
                                + " mean 'sectors'?)",
                        "a.yaml:9:3 /partners/2: found the id 'ymca' again (expected: each id once; it is that of the"
                                + " one at 4:3)");
    }

    @Test
    void aMapperRefusesItToo() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new CollectiveImpactModule()).build();

        DatabindException refused =
                catchThrowableOfType(DatabindException.class, () -> mapper.readValue(JSON, Initiative.class));

        assertThat(refused.getOriginalMessage())
                .isEqualTo("4:3 /goals/2: found the id 'read' again"
                        + " (expected: each id once; it is that of the one at 2:3)");
    }

    @Test
    void whatCouldNotBeReadIsNotWritten() {
        Goal goal = Goal.builder().id(GoalId.of("read")).name("Read").build();
        Initiative draft = Initiative.builder()
                .id(InitiativeId.of("a"))
                .name("b")
                .addGoals(goal, goal.withName("Read well"))
                .build();

        assertThatThrownBy(() -> Documents.text(draft, "a.json"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: 'read' again (expected: each id once)");
    }
}
