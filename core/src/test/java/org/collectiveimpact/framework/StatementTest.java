package org.collectiveimpact.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.framework.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void aVerifiedStatementReadsAsItsText() {
        Statement statement = Statement.of("Members need trust.", "S003");

        assertThat(statement).hasToString("Members need trust.");
        assertThat(statement.verified()).isTrue();
    }

    @Test
    void anUnverifiedStatementBearsItsMark() {
        Statement statement = Statement.unverified("Convene community leaders.", "5PH");

        assertThat(statement).hasToString("Convene community leaders. (unverified)");
        assertThat(statement.verified()).isFalse();
    }

    @Test
    void aStatementOfOursBearsItsMarkAndNeedsNoSource() {
        Statement statement = Statement.ours("Are we ready?");

        assertThat(statement).hasToString("Are we ready? (ours)");
        assertThat(statement.verified()).isFalse();
    }

    @Test
    void whatIsPublishedNamesASource() {
        refused(
                () -> Statement.of("Members need trust."),
                "sources: [] (expected: the key of a source for 'Members need trust.')");
        refused(
                () -> Statement.unverified("Members need trust."),
                "sources: [] (expected: the key of a source for 'Members need trust.')");
    }

    @Test
    void aStatementSaysSomething() {
        refused(() -> new Statement(" ", List.of("S003"), Standing.VERIFIED), "text: ' ' (expected: a sentence)");
    }
}
