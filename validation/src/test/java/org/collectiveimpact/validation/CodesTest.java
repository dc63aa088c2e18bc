package org.collectiveimpact.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collectiveimpact.validation.Violation.Severity;
import org.junit.jupiter.api.Test;

/** The table in the documentation of the package tells what is reported. */
class CodesTest {

    private static final Pattern ROW = Pattern.compile("<tr><td>([a-z-]+)</td><td>(error|warning)</td><td>(yes|)</td>");

    @Test
    void theTableHoldsEveryCodeWithItsSeverities() throws IOException {
        assertThat(lines(InitiativeValidator.standard())).containsExactlyElementsOf(lines(".*"));
    }

    @Test
    void theTableMarksWhatIsReportedWhilePeopleWrite() throws IOException {
        assertThat(lines(InitiativeValidator.standard().forDrafts())).containsExactlyElementsOf(lines("yes"));
    }

    @Test
    void whatIsReportedWhilePeopleWriteIsAnErrorThatIsReportedAfterwardsToo() {
        List<Violation> all = Spoilt.violations(InitiativeValidator.standard());

        assertThat(Spoilt.violations(InitiativeValidator.standard().forDrafts()))
                .isSubsetOf(all)
                .allMatch(violation -> violation.severity() == Severity.ERROR);
    }

    private static String line(Violation violation) {
        return violation.code() + " " + violation.severity().name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> lines(InitiativeValidator validator) {
        return Spoilt.violations(validator).stream()
                .map(CodesTest::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> lines(String drafts) throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/collectiveimpact/validation/package-info.java"));
        return ROW.matcher(source)
                .results()
                .filter(row -> row.group(3).matches(drafts))
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
