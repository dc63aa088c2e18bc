package org.collectiveimpact.examples.benchmarks.yardstick;

import java.time.LocalDate;
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
        Count count = new Count("channels");
        for (Channel channel : data.initiative.channels()) {
            Truth isInside = isFor(channel, INSIDE);
            Truth isOutside = isFor(channel, OUTSIDE);
            boolean isPlanned = channel.cadence().isPresent() && channel.owner().isPresent();
            some = some.or(isInside).or(isOutside);
            if (isPlanned) {
                inside = inside.or(isInside);
                outside = outside.or(isOutside);
            }
            count.add(channel, isPlanned ? isInside.or(isOutside) : Truth.NO);
        }
        Truth both = inside.and(outside);
        double least = some.surely() ? 0.5 : 0;
        double most = some.possibly() ? 0.5 : 0;
        return count.enough(
                both.surely() ? 1 : least, both.possibly() ? 1 : most, "channels have a frequency and an owner");
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
                count.best(
                        channel, isOfCommunity.surely() && isTwoWay.surely() ? low : 0, isTwoWay.possibly() ? high : 0);
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
        boolean isAdopted =
                glossary.flatMap(Glossary::adoptedOn).filter(data::hasCome).isPresent();
        String words = "a glossary of " + terms.size() + " terms";
        if (isAdopted) {
            return terms.size() >= TERMS
                    ? Outcome.yes(words)
                    : Outcome.partly(words).fallsShortAt("agenda.glossary.terms");
        }
        return terms.size() >= TERMS
                ? Outcome.partly(words).fallsShortAt("agenda.glossary.adoptedOn")
                : Outcome.partly(words).fallsShortAt("agenda.glossary.adoptedOn", "agenda.glossary.terms");
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
                LocalDate responded =
                        feedback.respondedOn().filter(data::hasCome).orElse(LocalDate.MAX);
                boolean isAnswered =
                        !responded.isBefore(received) && !responded.isAfter(received.plusDays(ANSWER_DAYS));
                String day = received.toString();
                String name =
                        Data.isWritten(feedback.topic()) ? feedback.topic().get() : "received on " + day;
                count.add(day, name, Truth.YES, Truth.of(isAnswered));
            }
        }
        return count.share(Scale.atLeast(0.8, 0.4), "pieces of feedback were answered in time");
    }
}
