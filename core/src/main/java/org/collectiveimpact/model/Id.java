package org.collectiveimpact.model;

/**
 * The id of an element of an initiative, such as {@code teen-birth-rate}: lower-case words joined by hyphens, at most
 * 64 characters.
 *
 * <p>Each kind of element has its own type, so that a goal's id cannot stand where a partner's belongs. Ids are unique
 * within their kind.
 */
public sealed interface Id extends Comparable<Id>
        permits ActivityId,
                AgreementId,
                ChannelId,
                FundingId,
                GoalId,
                GroupId,
                IndicatorId,
                InitiativeId,
                IntermediateOutcomeId,
                LandscapeEntryId,
                MilestoneId,
                PartnerId,
                PersonId,
                ReferenceId,
                StrategyId,
                WorkGroupId {

    /** Returns the id as text. */
    String value();

    /** Orders by the text. */
    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }
}
