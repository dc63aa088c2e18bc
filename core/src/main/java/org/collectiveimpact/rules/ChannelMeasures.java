package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.Section;

/** By which ways the initiative keeps in touch, inside and outside. */
final class ChannelMeasures {

    private static final List<Audience> INSIDE = List.of(Audience.PARTNERS, Audience.PARTNER_ORGANISATIONS);
    private static final List<Audience> OUTSIDE = List.of(Audience.COMMUNITY, Audience.PUBLIC);

    private ChannelMeasures() {}

    /** A channel for funders alone is on neither side. A frequency or owner that is not recorded is not planned. */
    static Reading plan(Criterion criterion, Facts facts) {
        List<Channel> channels = facts.initiative().channels();
        if (channels.isEmpty()) {
            return none(facts);
        }
        List<Channel> planned = Those.of(channels, ChannelMeasures::isPlanned);
        Optional<Boolean> some = Told.any(List.of(anyFor(INSIDE, channels, facts), anyFor(OUTSIDE, channels, facts)));
        Optional<Boolean> both = Told.all(List.of(anyFor(INSIDE, planned, facts), anyFor(OUTSIDE, planned, facts)));
        Score least = some.orElse(false) ? Score.HALF : Score.NONE;
        Score most = some.orElse(true) ? Score.HALF : Score.NONE;
        return Tally.ofKnown(
                        Section.CHANNELS,
                        channels,
                        channel -> isPlanned(channel)
                                ? Told.any(List.of(isFor(INSIDE, channel, facts), isFor(OUTSIDE, channel, facts)))
                                : Told.NO)
                .enough(
                        Score.between(
                                both.orElse(false) ? Score.FULL.low() : least.low(),
                                both.orElse(true) ? Score.FULL.high() : most.high()),
                        "channels have a frequency and somebody responsible (for the inside: "
                                + count(INSIDE, planned, facts) + ", for the public or community: "
                                + count(OUTSIDE, planned, facts) + ")");
    }

    private static boolean isPlanned(Channel channel) {
        return channel.cadence().isPresent() && channel.owner().isPresent();
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
        return Those.count(channels, channel -> isFor(side, channel, facts).orElse(false));
    }

    static Reading twoWay(Criterion criterion, Facts facts) {
        List<Channel> channels = facts.initiative().channels();
        if (channels.isEmpty()) {
            return none(facts);
        }
        int days = criterion.limits().number("days");
        LocalDate first = facts.asOf().minusDays(days);
        List<Audience> community = List.of(Audience.COMMUNITY);
        List<Channel> possible =
                Those.of(channels, channel -> isFor(community, channel, facts).orElse(true));
        return possible.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        Names.counted(channels.size(), "channel", "channels") + ", none of them with the community")
                : Best.of(
                        Section.CHANNELS,
                        possible,
                        channel ->
                                twoWay(channel, isFor(community, channel, facts).isPresent(), first, facts),
                        "channels with the community go both ways and were used in the last "
                                + Names.counted(days, "day", "days"));
    }

    /** An idle one is half of it. */
    private static Score twoWay(Channel channel, boolean isCertain, LocalDate first, Facts facts) {
        Optional<Boolean> twoWay =
                channel.direction().map(ChannelDirection.TWO_WAY::equals).or(() -> facts.unmarked(Section.CHANNELS));
        Optional<Boolean> used = channel.lastUsedOn()
                .filter(facts::hasCome)
                .map(day -> !day.isBefore(first))
                .or(() -> facts.unmarked(Section.CHANNELS));
        double low = used.orElse(false) ? Score.FULL.low() : Score.HALF.low();
        double high = used.orElse(true) ? Score.FULL.high() : Score.HALF.high();
        return Score.between(isCertain && twoWay.orElse(false) ? low : 0, twoWay.orElse(true) ? high : 0);
    }

    private static Reading none(Facts facts) {
        return facts.empty(Section.CHANNELS, "channels");
    }
}
