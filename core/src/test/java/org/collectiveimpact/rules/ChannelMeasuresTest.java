package org.collectiveimpact.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.collectiveimpact.rules.TalkSamples.channel;
import static org.collectiveimpact.rules.TalkSamples.hour;
import static org.collectiveimpact.rules.TalkSamples.newsletter;
import static org.collectiveimpact.rules.TalkSamples.talking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Section;
import org.junit.jupiter.api.Test;

class ChannelMeasuresTest {

    private static final String PLAN = "cc-plan";
    private static final String TWO_WAY = "cc-two-way-community";

    @Test
    void aChannelForEachSideIsEnough() {
        assertThat(read(PLAN, newsletter(), hour()))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "2 of 2 channels have a frequency and somebody responsible"
                                + " (for the inside: 1, for the public or community: 1)"));
    }

    @Test
    void oneChannelForBothSidesIsEnough() {
        for (Audience inside : List.of(Audience.PARTNERS, Audience.PARTNER_ORGANISATIONS)) {
            for (Audience outside : List.of(Audience.COMMUNITY, Audience.PUBLIC)) {
                assertThat(read(PLAN, channel("site", inside, outside)).score()).isEqualTo(Score.FULL);
            }
        }
    }

    @Test
    void oneSideIsPartOfIt() {
        assertThat(read(PLAN, newsletter()))
                .isEqualTo(Reading.of(
                        Answer.PARTLY,
                        "1 of 1 channels have a frequency and somebody responsible"
                                + " (for the inside: 1, for the public or community: 0)"));
        assertThat(read(PLAN, hour()).score()).isEqualTo(Score.HALF);
    }

    @Test
    void aChannelWithoutAFrequencyOrOwnerLeavesItOpen() {
        for (Channel.Builder vague : List.of(hour().cadence(Optional.empty()), hour().owner(Optional.empty()))) {
            assertThat(read(PLAN, newsletter(), vague))
                    .isEqualTo(Reading.of(
                                    Score.between(0.5, 1),
                                    "1 of 2 channels have a frequency and somebody responsible"
                                            + " (for the inside: 1, for the public or community: 0);"
                                            + " not recorded: Open hour")
                            .withUntold("channels[open-hour]"));
        }
        assertThat(read(PLAN, newsletter().owner(Optional.empty())).score()).isEqualTo(Score.HALF);
    }

    @Test
    void inACompleteListAChannelWithoutAFrequencyOrOwnerIsPartOfIt() {
        assertThat(complete(newsletter(), hour().cadence(Optional.empty())))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "1 of 2 channels have a frequency and somebody responsible"
                                        + " (for the inside: 1, for the public or community: 0); without: Open hour")
                        .withShortfalls("channels[open-hour]"));
        assertThat(complete(newsletter(), hour().owner(Optional.empty())).score())
                .isEqualTo(Score.HALF);
    }

    private static Reading complete(Channel.Builder... channels) {
        return Samples.read(PLAN, with(channels).withComplete(Section.CHANNELS));
    }

    @Test
    void channelsForNeitherSideAreNotEnough() {
        assertThat(read(PLAN, channel("letter", Audience.FUNDERS)).score()).isEqualTo(Score.NONE);
    }

    @Test
    void aChannelWithoutAnAudienceMayBeForEither() {
        Initiative open = with(newsletter(), channel("letter"));

        assertThat(Samples.read(PLAN, open))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("channels[letter]")
                        .counted("2 of 2 channels have a frequency and somebody responsible"
                                + " (for the inside: 1, for the public or community: 0);"
                                + " audience not recorded: Letter")
                        .build());
        assertThat(Samples.read(PLAN, open.withComplete(Section.CHANNELS)).score())
                .isEqualTo(Score.HALF);
        assertThat(read(PLAN, channel("letter")).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void aTwoWayChannelUsedNinetyDaysAgoIsEnough() {
        assertThat(read(TWO_WAY, newsletter(), hour().lastUsedOn(LocalDate.of(2025, 10, 3))))
                .isEqualTo(Reading.of(
                        Answer.YES,
                        "1 of 1 channels with the community go both ways and were used in the last 90 days"));
    }

    @Test
    void aTwoWayChannelUsedNinetyOneDaysAgoIsIdle() {
        assertThat(read(TWO_WAY, hour().lastUsedOn(LocalDate.of(2025, 10, 2))))
                .isEqualTo(Reading.of(
                                Answer.PARTLY,
                                "0 of 1 channels with the community go both ways and were used in the last 90 days;"
                                        + " without: Open hour")
                        .withShortfalls("channels[open-hour]"));
    }

    @Test
    void aOneWayChannelIsNotEnough() {
        assertThat(read(TWO_WAY, hour().direction(ChannelDirection.ONE_WAY)).score())
                .isEqualTo(Score.NONE);
        assertThat(read(TWO_WAY, newsletter()))
                .isEqualTo(Reading.of(Answer.NO, "1 channel, none of them with the community"));
    }

    @Test
    void whatIsNotRecordedOfAChannelLeavesItOpen() {
        assertThat(read(TWO_WAY, hour().lastUsedOn(Optional.empty())))
                .isEqualTo(Reading.builder()
                        .score(Score.between(0.5, 1))
                        .cause(Cause.NOT_RECORDED)
                        .addUntold("channels[open-hour]")
                        .counted("0 of 1 channels with the community go both ways and were used in the last 90 days;"
                                + " not recorded: Open hour")
                        .build());
        assertThat(read(TWO_WAY, hour().lastUsedOn(Samples.AS_OF.plusDays(1))).score())
                .isEqualTo(Score.between(0.5, 1));
        assertThat(read(TWO_WAY, hour().direction(Optional.empty())).score()).isEqualTo(Score.UNKNOWN);
        assertThat(read(TWO_WAY, hour().audiences(List.of())).score()).isEqualTo(Score.UNKNOWN);
    }

    @Test
    void inACompleteListWhatIsNotRecordedIsNotSo() {
        assertThat(Samples.read(
                                TWO_WAY,
                                with(hour().lastUsedOn(Optional.empty())).withComplete(Section.CHANNELS))
                        .score())
                .isEqualTo(Score.HALF);
    }

    private static Reading read(String criterion, Channel.Builder... channels) {
        return Samples.read(criterion, with(channels));
    }

    private static Initiative with(Channel.Builder... channels) {
        return talking()
                .withChannels(Stream.of(channels).map(Channel.Builder::build).toList());
    }
}
