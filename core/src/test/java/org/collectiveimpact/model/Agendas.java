package org.collectiveimpact.model;

import static org.collectiveimpact.model.Initiatives.dates;
import static org.collectiveimpact.model.Initiatives.ids;
import static org.collectiveimpact.model.Initiatives.some;
import static org.collectiveimpact.model.Initiatives.texts;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Arbitrary agendas. */
final class Agendas {

    private Agendas() {}

    static Arbitrary<CommonAgenda> any() {
        return Builders.withBuilder(CommonAgenda::builder)
                .use(problems().optional())
                .in(CommonAgenda.Builder::problem)
                .use(texts().optional())
                .in(CommonAgenda.Builder::vision)
                .use(boundaries().optional())
                .in(CommonAgenda.Builder::boundaries)
                .use(some(texts()))
                .in(CommonAgenda.Builder::principles)
                .use(dates().optional())
                .in(CommonAgenda.Builder::principlesAdoptedOn)
                .use(planning().optional())
                .in(CommonAgenda.Builder::planning)
                .use(texts().optional())
                .in(CommonAgenda.Builder::version)
                .use(dates().optional())
                .in(CommonAgenda.Builder::adoptedOn)
                .use(dates().optional())
                .in(CommonAgenda.Builder::reviewedOn)
                .use(some(endorsements()))
                .in(CommonAgenda.Builder::endorsements)
                .build(CommonAgenda.Builder::build);
    }

    private static Arbitrary<ProblemStatement> problems() {
        return Builders.withBuilder(ProblemStatement::builder)
                .use(texts())
                .in(ProblemStatement.Builder::text)
                .use(some(ids(ReferenceId::of)))
                .in(ProblemStatement.Builder::sources)
                .build(ProblemStatement.Builder::build);
    }

    private static Arbitrary<Boundaries> boundaries() {
        return Builders.withBuilder(Boundaries::builder)
                .use(texts().optional())
                .in(Boundaries.Builder::geography)
                .use(texts().optional())
                .in(Boundaries.Builder::population)
                .use(some(texts()))
                .in(Boundaries.Builder::inScope)
                .use(some(texts()))
                .in(Boundaries.Builder::outOfScope)
                .build(Boundaries.Builder::build);
    }

    private static Arbitrary<Planning> planning() {
        return Builders.withBuilder(Planning::builder)
                .use(dates().optional())
                .in(Planning.Builder::startedOn)
                .use(dates().optional())
                .in(Planning.Builder::endedOn)
                .build(Planning.Builder::build);
    }

    private static Arbitrary<Endorsement> endorsements() {
        return Builders.withBuilder(Endorsement::builder)
                .use(ids(PartnerId::of))
                .in(Endorsement.Builder::partner)
                .use(texts().optional())
                .in(Endorsement.Builder::agendaVersion)
                .use(dates().optional())
                .in(Endorsement.Builder::date)
                .build(Endorsement.Builder::build);
    }
}
