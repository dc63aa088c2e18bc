package org.collectiveimpact.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.collectiveimpact.framework.Row;
import org.collectiveimpact.framework.Table;
import org.junit.jupiter.api.Test;

/**
 * The ledger has the fingerprints of every version of the standard rule set, the newest last. Rows of released versions
 * never change.
 */
class FingerprintLedgerTest {

    private static final Path LEDGER =
            Path.of("src/test/resources/org/collectiveimpact/assessment/standard-fingerprints.tsv");
    private static final String HEADER = "version\tscores\tverdicts\teverything";
    private static final String INSTRUCTIONS = """
            The standard rule set %s is not the one that the ledger has under this version.
            If this version is not released yet, run the tests with -Dgolden=write, which rewrites its row, and commit that.
            If it is released, raise the version in StandardRuleSet first: the second number if scores or verdicts differ,
            the third if only everything does; then run the tests with -Dgolden=write, which adds a row.""";

    private final RuleSet standard = RuleSet.standard();

    @Test
    void theStandardRuleSetIsTheOneOfTheLedger() throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            write();
        }

        assertThat(rows()).as(INSTRUCTIONS, standard.version()).endsWith(row());
    }

    @Test
    void everyVersionHasRisenAsItMust() throws IOException {
        List<Row> rows = ledger().rows();

        for (int i = 1; i < rows.size(); i++) {
            Version least = fingerprints(rows.get(i))
                    .leastVersionSince(version(rows.get(i - 1)), fingerprints(rows.get(i - 1)));
            assertThat(version(rows.get(i))).isGreaterThanOrEqualTo(least);
        }
    }

    /** Replaces the row of the version, or adds it. */
    private void write() throws IOException {
        List<String> others = rows().stream()
                .filter(each -> !each.startsWith(standard.version() + "\t"))
                .toList();
        Files.writeString(
                LEDGER,
                String.join("\n", HEADER, String.join("\n", others), row()).replace("\n\n", "\n") + "\n");
    }

    private String row() {
        Fingerprints all = standard.fingerprints();
        return String.join("\t", standard.version().toString(), all.scores(), all.verdicts(), all.everything());
    }

    private static List<String> rows() throws IOException {
        return Files.readString(LEDGER).lines().skip(1).toList();
    }

    private static Table ledger() throws IOException {
        return Table.parse("standard-fingerprints.tsv", Files.readString(LEDGER))
                .uniqueBy("version");
    }

    private static Version version(Row row) {
        return Version.parse(row.text("version"));
    }

    private static Fingerprints fingerprints(Row row) {
        return new Fingerprints(row.text("scores"), row.text("verdicts"), row.text("everything"));
    }
}
