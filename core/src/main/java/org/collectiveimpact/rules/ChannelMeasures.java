package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.Section;

/** By which ways the initiative keeps in touch, inside and outside. */
final class ChannelMeasures {

    private static final List<Audience> INSIDE = List.of(Audience.PARTNERS, Audience.PARTNER_ORGANISATIONS);
    private static final List<Audience> OUTSIDE = List.of(Audience.COMMUNITY, Audience.PUBLIC);

    private ChannelMeasures() {}

    /** A channel for funders alone is on neither side. */
    static Reading plan(Criterion criterion, Facts facts) {
        List<Channel> channels = facts.initiative().channels();
        if (channels.isEmpty()) {
            return none(facts);
        }
        Optional<Boolean> some = Told.any(List.of(anyFor(INSIDE, channels, facts), anyFor(OUTSIDE, channels, facts)));
        Optional<Boolean> both =
                Told.all(List.of(anyPlanned(INSIDE, channels, facts), anyPlanned(OUTSIDE, channels, facts)));
        Score least = some.orElse(false) ? Score.HALF : Score.NONE;
        Score most = some.orElse(true) ? Score.HALF : Score.NONE;
        Score score = Score.between(
                both.orElse(false) ? Score.FULL.low() : least.low(),
                both.orElse(true) ? Score.FULL.high() : most.high());
        Reading reading = Tally.ofKnown(Section.CHANNELS, channels, channel -> isPlanned(channel, facts))
                .enough(
                        score,
                        "channels have a frequency and somebody responsible (for the inside: "
                                + count(INSIDE, channels, facts) + ", for the public or community: "
                                + count(OUTSIDE, channels, facts) + ")");
        return score.isKnown() ? reading : withoutAudience(reading, channels);
    }

    /** Says as well of which channels nobody wrote down whom they are for. */
    private static Reading withoutAudience(Reading reading, List<Channel> channels) {
        List<Channel> silent = Those.of(channels, channel -> channel.audiences().isEmpty());
        return reading.withCounted(reading.counted() + Names.after("; audience not recorded: ", silent))
                .withUntold(new TreeSet<>(Names.sorted(reading.untold(), Names.paths(Section.CHANNELS, silent))));
    }

    private static Optional<Boolean> isPlanned(Channel channel, Facts facts) {
        return Told.all(
                List.of(facts.has(Section.CHANNELS, channel.cadence()), facts.has(Section.CHANNELS, channel.owner())));
    }

    private static Optional<Boolean> anyPlanned(List<Audience> side, List<Channel> channels, Facts facts) {
        return Told.any(channels, channel -> isPlannedFor(side, channel, facts));
    }

    private static Optional<Boolean> isPlannedFor(List<Audience> side, Channel channel, Facts facts) {
        return Told.all(List.of(isPlanned(channel, facts), isFor(side, channel, facts)));
    }

    private static Optional<Boolean> anyFor(List<Audience> side, List<Channel> channels, Facts facts) {
        return Told.any(channels, channel -> isFor(side, channel, facts));
    }

    private static Optional<Boolean> isFor(List<Audience> side, Channel channel, Facts facts) {
        return channel.audiences().isEmpty()
                ? facts.unmarked(Section.CHANNELS)
                : Told.of(!Collections.disjoint(channel.audiences(), side));
    }

    private static long count(List<Audience> side, List<Channel> channels, Facts facts) {
        return Those.count(
                channels, channel -> isPlannedFor(side, channel, facts).orElse(false));
    }

    static Reading twoWay(Criterion criterion, Facts facts) {
        List<Channel> channels = facts.initiative().channels();
        if (channels.isEmpty()) {
            return none(facts);
        }
        int days = criterion.limits().number("days");
        LocalDate first = facts.asOf().minusDays(days);
        List<Audience> community = List.of(Audience.COMMUNITY);
        return Best.among(
                        Section.CHANNELS,
                        channels,
                        channel -> isFor(community, channel, facts),
                        channel -> twoWay(channel, first, facts))
                .reading(
                        "channels with the community go both ways and were used in the last "
                                + Names.counted(days, "day", "days"),
                        "no channel is known to be with the community",
                        Names.counted(channels.size(), "channel", "channels") + ", none of them with the community");
    }

    /** An idle one is half of it. */
    private static Score twoWay(Channel channel, LocalDate first, Facts facts) {
        Optional<Boolean> twoWay =
                channel.direction().map(ChannelDirection.TWO_WAY::equals).or(() -> facts.unmarked(Section.CHANNELS));
        Optional<Boolean> used = channel.lastUsedOn()
                .filter(facts::hasCome)
                .map(day -> !day.isBefore(first))
                .or(() -> facts.unmarked(Section.CHANNELS));
        double low = used.orElse(false) ? Score.FULL.low() : Score.HALF.low();
        double high = used.orElse(true) ? Score.FULL.high() : Score.HALF.high();
        return Score.between(twoWay.orElse(false) ? low : 0, twoWay.orElse(true) ? high : 0);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.CHANNELS, "channels");
    }
}
