package org.collectiveimpact.examples.benchmarks.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the partners agreed on. */
final class Agenda {

    private Agenda() {}

    record CommonAgenda(
            @Nullable ProblemStatement problem,
            @Nullable String vision,
            @Nullable String mission,
            @Nullable Boundaries boundaries,
            List<String> principles,
            @Nullable LocalDate principlesAdoptedOn,
            @Nullable EquityCommitment equity,
            @Nullable Planning planning,
            @Nullable String version,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate reviewedOn,
            List<Endorsement> endorsements,
            @Nullable Glossary glossary,
            List<Id> sources) {}

    record ProblemStatement(String text, List<Id> sources) {}

    record Boundaries(
            @Nullable String geography,
            @Nullable String population,
            List<String> inScope,
            List<String> outOfScope,
            @Nullable LocalDate reviewedOn,
            List<Id> sources) {}

    record EquityCommitment(String text, @Nullable LocalDate adoptedOn, List<Id> sources) {}

    record Planning(@Nullable LocalDate startedOn, @Nullable LocalDate endedOn, List<Id> sources) {}

    record Endorsement(
            Id partner,
            @Nullable String agendaVersion,
            @Nullable LocalDate date,
            List<Id> sources) {}

    record Glossary(List<Term> terms, @Nullable LocalDate adoptedOn, List<Id> sources) {}

    record Term(String term, String meaning) {}

    record EvaluationPlan(
            List<Id> indicators,
            @Nullable LocalDate adoptedOn,
            @Nullable String note,
            List<Id> sources) {}
}
