package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collectiveimpact.model.Attestation;
import org.collectiveimpact.model.Initiative;
import org.jspecify.annotations.Nullable;

/** Finds what each criterion comes to, by the data and by what people say, and reckons with it. */
public final class Yardstick {

    private Yardstick() {}

    /** Returns what the criteria come to for an initiative on a day. */
    public static Reckoning of(Initiative initiative, LocalDate asOf) {
        Map<String, Outcome> answers = answers(new Data(initiative, asOf));
        Map<String, List<Attestation>> attestations = new HashMap<>();
        for (Attestation attestation : initiative.attestations()) {
            attestations
                    .computeIfAbsent(attestation.criterion(), none -> new ArrayList<>())
                    .add(attestation);
        }
        List<Found> found = new ArrayList<>();
        for (Row row : Row.ALL) {
            Voices people = Voices.of(row, attestations.getOrDefault(row.id(), List.of()), asOf);
            found.add(found(row, answers.get(row.id()), people));
        }
        int phase = initiative
                .phase()
                .filter(number -> number >= 1 && number <= Reckoning.PHASES)
                .orElse(Reckoning.PHASES);
        return new Reckoning(found, phase);
    }

    private static Map<String, Outcome> answers(Data data) {
        Map<String, Outcome> answers = new HashMap<>();
        Contracts contracts = new Contracts(data);
        Doings doings = new Doings(data);
        Seats seats = new Seats(data);
        new CommonAgendaYardstick(data).answer(answers);
        new GoalsYardstick(data).answer(answers);
        new StrategiesYardstick(data).answer(answers);
        new IndicatorsYardstick(data).answer(answers);
        new FiguresYardstick(data).answer(answers);
        new BreakdownYardstick(data).answer(answers);
        new MeasurementYardstick(data, contracts).answer(answers);
        new ConfidentialityYardstick(data, contracts).answer(answers);
        new ActivitiesYardstick(data, doings).answer(answers);
        new OverlapsYardstick(data, doings).answer(answers);
        new GapsYardstick(data, doings).answer(answers);
        new PlanYardstick(data, doings).answer(answers);
        new MeetingsYardstick(data, doings).answer(answers);
        new ChannelsYardstick(data).answer(answers);
        new BackboneYardstick(data).answer(answers);
        new BackboneMoneyYardstick(data).answer(answers);
        new PreconditionsYardstick(data).answer(answers);
        new GovernanceYardstick(data, contracts, seats).answer(answers);
        new WorkGroupsYardstick(data, doings, seats).answer(answers);
        new LevelsYardstick(data, doings, seats).answer(answers);
        new EquityYardstick(data, doings, seats).answer(answers);
        new PrinciplesYardstick(data).answer(answers);
        return answers;
    }

    /** The data decide where they are known; people decide within what the data leave open. */
    private static Found found(Row row, @Nullable Outcome outcome, Voices people) {
        Bounds said = people.bounds();
        if (outcome == null) {
            return new Found(row, said, List.of(), List.of(), people.words());
        }
        Bounds told = new Bounds(outcome.low(), outcome.high(), outcome.applies());
        Bounds bounds = told;
        if (told.isSilent()) {
            bounds = said;
        } else if (told.applies() && said.applies() && !told.isKnown()) {
            double low = Math.max(told.low(), said.low());
            double high = Math.min(told.high(), said.high());
            bounds = low <= high ? new Bounds(low, high, true) : told;
        }
        return new Found(row, bounds, outcome.shortfalls(), outcome.untold(), outcome.words() + people.words());
    }
}
