package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.collectiveimpact.framework.Row;
import org.collectiveimpact.framework.Source;
import org.collectiveimpact.framework.Table;
import org.collectiveimpact.model.Answer;
import org.junit.jupiter.api.Test;

/** The standard criteria as a whole. */
class CriteriaTest {

    /** What the list cites for a criterion, from publications in which just that was not read: it is not cited. */
    private static final Set<String> UNREAD = Set.of(
            "bb-fn-funding BEI27",
            "bb-fn-policy BEI27",
            "bb-fn-public-will BEI27",
            "bb-out-community-acts BEI27",
            "bb-out-funds-align BEI27",
            "bb-role-data-manager KK2011",
            "bb-role-facilitator KK2011",
            "bb-role-project-manager KK2011",
            "bb-type-chosen CC2012",
            "ca-time-limited-planning CC2012",
            "cc-agenda-notes KK2011",
            "cc-common-vocabulary KK2011",
            "cc-leaders-attend KK2011",
            "cc-steering-cadence KK2011",
            "gov-steering-seniority KK2011",
            "pre-long-term-commitment CC2012",
            "sm-data-used BEI27");

    /** The list of criteria that the tables were written from, where it lies beside the project. */
    private static final Path LIST = Path.of("..", "..", "shared", "knowledge", "criteria.tsv");

    @Test
    void thereAre179CriteriaOf104WhichDataCanAnswer() {
        assertThat(Criteria.standard()).hasSize(179);
        assertThat(Criteria.standard()).filteredOn(Criterion::isStructural).hasSize(104);
    }

    @Test
    void whatIsCriticalAlwaysAppliesExceptWhereOnlySomeNeedIt() {
        assertThat(Criteria.standard())
                .filteredOn(criterion -> criterion.mayNotApply() == (criterion.severity() == Severity.CRITICAL))
                .extracting(Criterion::id)
                .containsExactly("sm-confidentiality");
    }

    @Test
    void onlyAnswersOfPeopleAboutWhatHasHappenedStayTrue() {
        assertThat(Criteria.standard())
                .filteredOn(Criterion::keepsAnswers)
                .noneMatch(Criterion::isStructural)
                .allMatch(criterion -> criterion.question().matches("(Was|Were|Did|Have|Has) .*"));
    }

    @Test
    void criteriaStandInTheOrderOfTheirDimensions() {
        assertThat(Criteria.standard().stream().map(Criterion::dimension).distinct())
                .isEqualTo(Dimension.standard());
    }

    @Test
    void anIdBeginsWithTheLettersOfItsDimension() {
        Map<String, String> letters = Criteria.standard().stream()
                .collect(Collectors.toMap(
                        each -> each.id().substring(0, each.id().indexOf('-')),
                        each -> each.dimension().id(),
                        (one, other) -> one.equals(other) ? one : one + " and " + other,
                        LinkedHashMap::new));

        assertThat(letters)
                .containsOnly(
                        Map.entry("ca", "common-agenda"),
                        Map.entry("sm", "shared-measurement"),
                        Map.entry("mra", "mutually-reinforcing-activities"),
                        Map.entry("cc", "continuous-communication"),
                        Map.entry("bb", "backbone-support"),
                        Map.entry("pre", "preconditions"),
                        Map.entry("gov", "governance"),
                        Map.entry("eq", "principles-and-equity"),
                        Map.entry("pp", "principles-and-equity"));
    }

    @Test
    void everyCriterionRestsOnASource() {
        assertThat(Criteria.standard()).extracting(Criterion::sources).doesNotContain(List.of());
    }

    @Test
    void questionsAskAndTheRestTells() {
        assertThat(Criteria.standard()).extracting(Criterion::question).allMatch(text -> text.matches("[A-Z].*\\?"));
        assertThat(Criteria.standard()).extracting(Criterion::evidence).allMatch(text -> text.matches("[A-Z].*\\."));
        assertThat(Criteria.standard()).extracting(Criterion::remedy).allMatch(text -> text.matches("[A-Z].*[.?]"));
    }

    @Test
    void anIdStandsInOneTableOnly() {
        Table table = table("ca-one", "attested");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Criteria.join(Map.of(Dimension.GOVERNANCE, table, Dimension.PRECONDITIONS, table), Map.of()))
                .withMessage("id: 'ca-one' (expected: in one table only)");
    }

    @Test
    void aPrerequisiteIsACriterionThatIsDueNoLater() {
        Table table = table("ca-one", "attested", "ca-two");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criteria.join(Map.of(Dimension.GOVERNANCE, table), Map.of()))
                .withMessage("prerequisites of ca-one: 'ca-two' (expected: a criterion that is due no later)");
    }

    @Test
    void aMeasureHasARow() {
        Measure measure = Measure.of("any", (criterion, facts) -> Reading.of(Answer.YES, "all"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criteria.join(
                        Map.of(Dimension.GOVERNANCE, table("ca-one", "structural")),
                        Map.of("ca-one", measure, "ca-two", measure, "ca-three", measure)))
                .withMessage("measures: [ca-three, ca-two] (expected: a row of that id in a table)");
    }

    @Test
    void theTablesHoldWhatTheListSays() throws IOException {
        assumeThat(LIST)
                .as("the list of criteria beside the project, to compare the tables with")
                .exists();
        List<Row> list = Table.parse("criteria.tsv", Files.readString(LIST)).rows();

        assertThat(Criteria.standard().stream().map(CriteriaTest::line))
                .containsExactlyInAnyOrderElementsOf(
                        list.stream().map(CriteriaTest::line).toList());
        assertThat(list.stream().flatMap(CriteriaTest::unread)).containsExactlyInAnyOrderElementsOf(UNREAD);
    }

    private static String line(Criterion criterion) {
        return String.join(
                " ",
                criterion.id(),
                criterion.component().id(),
                Integer.toString(criterion.phase()),
                criterion.severity().name().toLowerCase(Locale.ROOT),
                criterion.isStructural() ? "structural" : "attested",
                criterion.sources().stream().map(Source::key).sorted().collect(Collectors.joining(",")));
    }

    private static String line(Row row) {
        return String.join(
                " ",
                row.text("id"),
                row.text("component"),
                row.text("phase"),
                row.text("severity-if-missing"),
                row.text("kind"),
                row.list("sources").stream()
                        .filter(key -> !UNREAD.contains(row.text("id") + " " + key))
                        .sorted()
                        .collect(Collectors.joining(",")));
    }

    /** Returns what the list cites and was not read there. */
    private static Stream<String> unread(Row row) {
        return row.list("sources").stream()
                .map(key -> row.text("id") + " " + key)
                .filter(UNREAD::contains);
    }

    private static Table table(String id, String answered) {
        return table(id, answered, "");
    }

    private static Table table(String id, String answered, String prerequisites) {
        return Table.parse(
                "any.tsv",
                "id\tcomponent\tphase\tseverity\taspect\tanswered\tquestion\tevidence\tremedy\teffort\tprerequisites"
                        + "\tnot-applicable\tstale\tyes\tpartly\tunit\tlimits\tlimit-from\tsources\n"
                        + id + "\tstrategic-planning\t1\tmajor\treadiness\t" + answered
                        + "\tIs it so?\tA record.\tMake it so.\t2\t" + prerequisites + "\t\t\t\t\t\t\t\tS002\n");
    }
}
