package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables as a whole: nothing in them is lost, and nothing rests on a source that is not there. */
class TablesTest {

    @Test
    void everyStatementOfATableCanBeReached() throws Exception {
        assertThat(Vocabulary.statements()).containsExactlyInAnyOrderElementsOf(written());
    }

    @Test
    void everyStatementRestsOnKnownSources() {
        assertThat(Vocabulary.statements())
                .flatMap(Statement::sources)
                .allSatisfy(key -> assertThat(Source.of(key).key()).isEqualTo(key));
    }

    @Test
    void aStatementThatRestsOnUnverifiedSourcesAloneIsNotVerified() {
        assertThat(Vocabulary.statements())
                .filteredOn(Statement::verified)
                .allMatch(said -> said.sources().stream().map(Source::of).anyMatch(Source::verified));
    }

    @Test
    void whatIsNotVerifiedIsMarkedInItsText() {
        assertThat(Vocabulary.statements())
                .filteredOn(said -> !said.verified())
                .isNotEmpty()
                .allMatch(said -> said.toString().matches(".* \\((unverified|ours)\\)"));
    }

    @Test
    void statementsAreSentencesOrPartsOfOne() {
        assertThat(Vocabulary.statements())
                .extracting(Statement::text)
                .allMatch(text -> text.matches("[A-Z].*[.?]|[a-z][^.?]*"));
    }

    private static List<Statement> written() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(tables())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".tsv") && !file.equals("sources.tsv"))
                    .flatMap(file -> Table.read(Source.class, file).rows().stream())
                    .map(Statement::from)
                    .toList();
        }
    }

    private static Path tables() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(Source.class.getResource("sources.tsv"))
                        .toURI())
                .getParent();
    }
}
