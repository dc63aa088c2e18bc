package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of all criteria; {@code -Dgolden=write} writes it anew. */
class CriteriaPageTest {

    private static final Path PAGE = Path.of("CRITERIA.md");

    @Test
    void thePageOfAllCriteriaSaysWhatTheTablesSay() throws IOException {
        String page = CriteriaPage.of(Criteria.standard());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }
}
