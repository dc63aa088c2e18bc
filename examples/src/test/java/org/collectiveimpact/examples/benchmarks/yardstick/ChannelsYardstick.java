package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.CommonAgenda;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Section;
import org.collectiveimpact.model.Term;

/** Continuous communication: the channels, the words and the answers that people get. */
final class ChannelsYardstick {

    private static final Set<Audience> INSIDE = EnumSet.of(Audience.PARTNERS, Audience.PARTNER_ORGANISATIONS);
    private static final Set<Audience> OUTSIDE = EnumSet.of(Audience.COMMUNITY, Audience.PUBLIC);
    private static final Set<Audience> COMMUNITY = EnumSet.of(Audience.COMMUNITY);
    private static final int USED_DAYS = 90;
    private static final int TERMS = 5;
    private static final int FEEDBACK_MONTHS = 12;
    private static final int ANSWER_DAYS = 60;

    private final Data data;
    private final Truth unmarked;

    ChannelsYardstick(Data data) {
        this.data = data;
        this.unmarked = data.unmarked(Section.CHANNELS);
    }

    void answer(Map<String, Outcome> answers) {
        boolean isEmpty = data.initiative.channels().isEmpty();
        Outcome none = data.empty(Section.CHANNELS, "channels");
        answers.put("cc-plan", isEmpty ? none : plan());
        answers.put("cc-two-way-community", isEmpty ? none : twoWayCommunity());
        answers.put("cc-common-vocabulary", commonVocabulary());
        answers.put("cc-feedback-closed", feedbackClosed());
    }

    private Truth isFor(Channel channel, Set<Audience> audiences) {
        if (channel.audiences().isEmpty()) {
            return unmarked;
        }
        return Truth.of(channel.audiences().stream().anyMatch(audiences::contains));
    }

    private Outcome plan() {
        Truth some = Truth.NO;
        Truth inside = Truth.NO;
        Truth outside = Truth.NO;
        List<String> silent = new ArrayList<>();
        Count count = new Count("channels");
        for (Channel channel : data.initiative.channels()) {
            Truth isInside = isFor(channel, INSIDE);
            Truth isOutside = isFor(channel, OUTSIDE);
            boolean isWhole = channel.cadence().isPresent() && channel.owner().isPresent();
            Truth isPlanned = isWhole ? Truth.YES : unmarked;
            some = some.or(isInside).or(isOutside);
            inside = inside.or(isPlanned.and(isInside));
            outside = outside.or(isPlanned.and(isOutside));
            count.add(channel, isPlanned);
            if (channel.audiences().isEmpty()) {
                silent.add("channels[" + channel.id() + "]");
            }
        }
        Truth both = inside.and(outside);
        double least = some.surely() ? 0.5 : 0;
        double most = some.possibly() ? 0.5 : 0;
        double low = both.surely() ? 1 : least;
        double high = both.possibly() ? 1 : most;
        Outcome outcome = count.enough(low, high, "channels have a frequency and an owner");
        silent.addAll(outcome.untold());
        return low < high ? outcome.withPaths(outcome.shortfalls(), silent) : outcome;
    }

    private Outcome twoWayCommunity() {
        LocalDate first = data.asOf.minusDays(USED_DAYS);
        Count count = new Count("channels");
        for (Channel channel : data.initiative.channels()) {
            Truth isOfCommunity = isFor(channel, COMMUNITY);
            if (isOfCommunity.possibly()) {
                Truth isTwoWay = channel.direction()
                        .map(direction -> Truth.of(direction == ChannelDirection.TWO_WAY))
                        .orElse(unmarked);
                LocalDate used = channel.lastUsedOn().filter(data::hasCome).orElse(null);
                Truth isUsed = used == null ? unmarked : Truth.of(!used.isBefore(first));
                double low = isUsed.surely() ? 1 : 0.5;
                double high = isUsed.possibly() ? 1 : 0.5;
                count.best(channel, isOfCommunity, isTwoWay.surely() ? low : 0, isTwoWay.possibly() ? high : 0);
            }
        }
        return count.size() == 0
                ? Outcome.no("no channel with the community")
                : count.best("channels with the community go both ways");
    }

    private Outcome commonVocabulary() {
        Optional<Glossary> glossary = data.agenda().flatMap(CommonAgenda::glossary);
        Set<String> terms = new HashSet<>();
        for (Term term : glossary.map(Glossary::terms).orElse(List.of())) {
            if (!term.meaning().isBlank() && !term.term().isBlank()) {
                terms.add(term.term().strip().toLowerCase(Locale.ROOT));
            }
        }
        if (terms.isEmpty()) {
            return data.absent(Section.AGENDA, "agenda.glossary", "glossary");
        }
        String path = "agenda.glossary.adoptedOn";
        Outcome outcome =
                data.adopted(glossary.flatMap(Glossary::adoptedOn), path, "a glossary of " + terms.size() + " terms");
        if (terms.size() >= TERMS) {
            return outcome;
        }
        Outcome few = Outcome.partly(outcome.words());
        return outcome.shortfalls().isEmpty()
                ? few.fallsShortAt("agenda.glossary.terms")
                : few.fallsShortAt(path, "agenda.glossary.terms");
    }

    private Outcome feedbackClosed() {
        if (data.initiative.feedback().isEmpty()) {
            return data.empty(Section.FEEDBACK, "feedback");
        }
        LocalDate first = data.asOf.minusMonths(FEEDBACK_MONTHS);
        Count count = new Count("feedback");
        for (Feedback feedback : data.initiative.feedback()) {
            LocalDate received = feedback.receivedOn();
            if (data.hasCome(received) && !received.isBefore(first)) {
                LocalDate responded = feedback.respondedOn().orElse(null);
                Truth isAnswered = responded == null
                        ? data.unmarked(Section.FEEDBACK)
                        : Truth.of(data.hasCome(responded)
                                && !responded.isBefore(received)
                                && !responded.isAfter(received.plusDays(ANSWER_DAYS)));
                String day = received.toString();
                String name =
                        Data.isWritten(feedback.topic()) ? feedback.topic().get() : "received on " + day;
                count.add(day, name, Truth.YES, isAnswered);
            }
        }
        return count.share(Scale.atLeast(0.8, 0.4), "pieces of feedback were answered in time");
    }
}
