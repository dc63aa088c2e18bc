package org.collectiveimpact.rules;

import org.collectiveimpact.model.Audience;
import org.collectiveimpact.model.Body;
import org.collectiveimpact.model.Channel;
import org.collectiveimpact.model.ChannelDirection;
import org.collectiveimpact.model.ChannelId;
import org.collectiveimpact.model.DateRange;
import org.collectiveimpact.model.EngagementEvent;
import org.collectiveimpact.model.EngagementPlan;
import org.collectiveimpact.model.EquityCommitment;
import org.collectiveimpact.model.Feedback;
import org.collectiveimpact.model.Frequency;
import org.collectiveimpact.model.Glossary;
import org.collectiveimpact.model.Initiative;
import org.collectiveimpact.model.Meeting;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Person;
import org.collectiveimpact.model.PersonId;
import org.collectiveimpact.model.Sector;
import org.collectiveimpact.model.SteeringCommittee;
import org.collectiveimpact.model.SustainabilityPlan;
import org.collectiveimpact.model.WorkGroupId;

/** Arbitrary communication among partners and with the community. */
final class AnyTalk {

    private final AnyWork any;

    private AnyTalk(AnyWork any) {
        this.any = any;
    }

    /** Adds communication to an initiative. */
    static Initiative.Builder add(Initiative.Builder initiative, AnyWork any) {
        AnyTalk talk = new AnyTalk(any);
        return initiative
                .people(any.some(talk::person))
                .steeringCommittee(any.maybe(() -> SteeringCommittee.builder()
                        .members(any.some(() -> Samples.member(any.id(id -> id))))
                        .formedOn(any.maybe(any::date))
                        .build()))
                .agenda(Samples.agenda()
                        .glossary(any.maybe(() -> Glossary.builder()
                                .terms(any.some(() -> TalkSamples.term(any.text())))
                                .adoptedOn(any.maybe(any::date))
                                .build()))
                        .equity(any.maybe(() -> EquityCommitment.builder()
                                .text(any.text())
                                .adoptedOn(any.maybe(any::date))
                                .build()))
                        .build())
                .addAllMeetings(any.some(talk::meeting))
                .addAllMeetings(any.some(talk::meeting))
                .channels(any.some(talk::channel))
                .engagementEvents(any.some(talk::event))
                .engagementPlan(any.maybe(talk::plan))
                .feedback(any.some(talk::feedback))
                .sustainabilityPlan(any.maybe(talk::future));
    }

    private Person person() {
        return Person.builder()
                .id(any.id(PersonId::of))
                .name(any.text())
                .sector(any.maybe(() -> any.one(Sector.values())))
                .livedExperience(any.maybe(() -> any.number() > 5))
                .build();
    }

    private Meeting meeting() {
        return Meeting.builder()
                .date(any.date())
                .body(any.maybe(() -> any.one(new Body[] {Body.STEERING_COMMITTEE, Body.WORK_GROUP})))
                .workGroups(any.some(() -> any.id(WorkGroupId::of)))
                .seats(any.maybe(any::number))
                .principals(any.maybe(any::number))
                .agendaSentOn(any.maybe(any::date))
                .notesSharedOn(any.maybe(any::date))
                .build();
    }

    private Channel channel() {
        return Channel.builder()
                .id(any.id(ChannelId::of))
                .name(any.text())
                .audiences(any.some(() -> any.one(Audience.values())))
                .direction(any.maybe(() -> any.one(ChannelDirection.values())))
                .cadence(any.maybe(() -> Frequency.MONTHLY))
                .owner(any.maybe(() -> any.id(PartnerId::of)))
                .lastUsedOn(any.maybe(any::date))
                .build();
    }

    private EngagementEvent event() {
        return EngagementEvent.builder()
                .name(any.text())
                .date(any.date())
                .audiences(any.some(() -> any.one(Audience.values())))
                .build();
    }

    private EngagementPlan plan() {
        return EngagementPlan.builder()
                .audiences(any.some(any::text))
                .methods(any.some(any::text))
                .dates(any.some(() -> DateRange.day(any.date())))
                .build();
    }

    private Feedback feedback() {
        return Feedback.builder()
                .receivedOn(any.date())
                .respondedOn(any.maybe(any::date))
                .topic(any.maybe(any::text))
                .build();
    }

    private SustainabilityPlan future() {
        return SustainabilityPlan.builder()
                .date(any.maybe(any::date))
                .money(any.maybe(any::text))
                .people(any.maybe(any::text))
                .policyAnchoring(any.maybe(any::text))
                .exitCondition(any.maybe(any::text))
                .build();
    }
}
