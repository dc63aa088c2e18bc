package org.collectiveimpact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/**
 * Arbitrary initiatives: their agenda, goals, strategies and what has to be there before a launch.
 *
 * <p>All ids come from a few letters, so that some point nowhere and some are taken twice. Texts may be blank, dates
 * may lie at the ends of time, and anything may be missing.
 */
public final class Initiatives {

    private Initiatives() {}

    /** Returns initiatives in any state; edge cases come by chance, for there are more of them than tries. */
    public static Arbitrary<Initiative> any() {
        return Builders.withBuilder(() -> Initiative.builder().id(InitiativeId.of("any")))
                .use(texts())
                .in(Initiative.Builder::name)
                .use(some(references()))
                .in(Initiative.Builder::references)
                .use(some(partners()))
                .in(Initiative.Builder::partners)
                .use(some(people()))
                .in(Initiative.Builder::people)
                .use(some(champions()))
                .in(Initiative.Builder::champions)
                .use(some(funding()))
                .in(Initiative.Builder::funding)
                .use(some(landscape()))
                .in(Initiative.Builder::landscape)
                .use(some(decisions()))
                .in(Initiative.Builder::decisions)
                .use(Agendas.any().optional())
                .in(Initiative.Builder::agenda)
                .use(some(Plans.goals()))
                .in(Initiative.Builder::goals)
                .use(some(Plans.strategies()))
                .in(Initiative.Builder::strategies)
                .use(some(Plans.intermediateOutcomes()))
                .in(Initiative.Builder::intermediateOutcomes)
                .use(some(Plans.milestones()))
                .in(Initiative.Builder::milestones)
                .use(some(Plans.indicators()))
                .in(Initiative.Builder::indicators)
                .use(Plans.evaluationPlans().optional())
                .in(Initiative.Builder::evaluationPlan)
                .use(dates().map(day -> ActionPlan.builder().adoptedOn(day).build())
                        .optional())
                .in(Initiative.Builder::actionPlan)
                .use(committees().optional())
                .in(Initiative.Builder::steeringCommittee)
                .use(Arbitraries.of(Section.class).set())
                .in(Initiative.Builder::complete)
                .build(Initiative.Builder::build)
                .withoutEdgeCases();
    }

    /** Returns lists of a few of something. */
    static <E> Arbitrary<List<E>> some(Arbitrary<E> elements) {
        return elements.list().ofMaxSize(4);
    }

    /** Returns the few ids there are. */
    static <I> Arbitrary<I> ids(Function<String, I> id) {
        return Arbitraries.of("a", "b", "c", "d").map(id);
    }

    /** Returns words and blanks. */
    static Arbitrary<String> texts() {
        return Arbitraries.of("Reading", "North side", " ", "");
    }

    /** Returns dates of a few years around 2026, and the ends of time. */
    static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(-1500, 1500).map(LocalDate.of(2026, 1, 1)::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX)));
    }

    private static Arbitrary<Reference> references() {
        return Builders.withBuilder(Reference::builder)
                .use(ids(ReferenceId::of))
                .in(Reference.Builder::id)
                .use(texts())
                .in(Reference.Builder::title)
                .use(Arbitraries.of(true, false).optional())
                .in(Reference.Builder::local)
                .build(Reference.Builder::build);
    }

    private static Arbitrary<Partner> partners() {
        return Builders.withBuilder(Partner::builder)
                .use(ids(PartnerId::of))
                .in(Partner.Builder::id)
                .use(texts())
                .in(Partner.Builder::name)
                .use(some(Arbitraries.of(Sector.class)))
                .in(Partner.Builder::sectors)
                .build(Partner.Builder::build);
    }

    private static Arbitrary<Person> people() {
        return Builders.withBuilder(Person::builder)
                .use(ids(PersonId::of))
                .in(Person.Builder::id)
                .use(texts())
                .in(Person.Builder::name)
                .use(ids(PartnerId::of).optional())
                .in(Person.Builder::partner)
                .use(Arbitraries.of(Sector.class).optional())
                .in(Person.Builder::sector)
                .build(Person.Builder::build);
    }

    private static Arbitrary<Champion> champions() {
        return Builders.withBuilder(Champion::builder)
                .use(ids(PersonId::of))
                .in(Champion.Builder::person)
                .use(texts().optional())
                .in(Champion.Builder::constituency)
                .build(Champion.Builder::build);
    }

    private static Arbitrary<Funding> funding() {
        return Builders.withBuilder(Funding::builder)
                .use(ids(FundingId::of))
                .in(Funding.Builder::id)
                .use(texts())
                .in(Funding.Builder::name)
                .use(Arbitraries.of(true, false).optional())
                .in(Funding.Builder::anchor)
                .use(dates().optional())
                .in(Funding.Builder::start)
                .use(dates().optional())
                .in(Funding.Builder::end)
                .use(some(Arbitraries.of(FundingPurpose.class)))
                .in(Funding.Builder::purposes)
                .use(Arbitraries.of(FundingStatus.class).optional())
                .in(Funding.Builder::status)
                .build(Funding.Builder::build);
    }

    private static Arbitrary<LandscapeEntry> landscape() {
        return Builders.withBuilder(LandscapeEntry::builder)
                .use(ids(LandscapeEntryId::of))
                .in(LandscapeEntry.Builder::id)
                .use(texts())
                .in(LandscapeEntry.Builder::name)
                .use(Arbitraries.of(LandscapeKind.class).optional())
                .in(LandscapeEntry.Builder::kind)
                .use(Arbitraries.of(Sector.class).optional())
                .in(LandscapeEntry.Builder::sector)
                .use(Arbitraries.of(Stance.class).optional())
                .in(LandscapeEntry.Builder::stance)
                .build(LandscapeEntry.Builder::build);
    }

    private static Arbitrary<Decision> decisions() {
        return Builders.withBuilder(Decision::builder)
                .use(Arbitraries.of(DecisionTopic.class).optional())
                .in(Decision.Builder::topic)
                .use(Arbitraries.of(DecisionOutcome.class).optional())
                .in(Decision.Builder::outcome)
                .use(dates().optional())
                .in(Decision.Builder::date)
                .use(texts().optional())
                .in(Decision.Builder::rationale)
                .build(Decision.Builder::build);
    }

    private static Arbitrary<SteeringCommittee> committees() {
        return Builders.withBuilder(SteeringCommittee::builder)
                .use(some(ids(PersonId::of)
                        .map(person -> Member.builder().person(person).build())))
                .in(SteeringCommittee.Builder::members)
                .use(dates().optional())
                .in(SteeringCommittee.Builder::formedOn)
                .build(SteeringCommittee.Builder::build);
    }
}
