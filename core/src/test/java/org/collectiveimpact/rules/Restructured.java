package org.collectiveimpact.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.Initiative;

/** Initiatives made of others, with their bodies and backbones. */
final class Restructured {

    private Restructured() {}

    /** Returns an initiative with its lists the other way round. */
    static Initiative reversed(Initiative initiative) {
        return Rearranged.reversed(initiative)
                .withWorkGroups(reversed(initiative.workGroups().stream()
                        .map(group -> group.withMembers(reversed(group.members()))
                                .withStrategies(reversed(group.strategies())))
                        .toList()))
                .withAgreements(reversed(initiative.agreements().stream()
                        .map(agreement -> agreement
                                .withKinds(reversed(agreement.kinds()))
                                .withParties(reversed(agreement.parties())))
                        .toList()))
                .withBackbone(initiative.backbone().map(Restructured::reversed))
                .withContributions(reversed(initiative.contributions()))
                .withReviews(reversed(initiative.reviews()))
                .withActivities(reversed(initiative.activities()))
                .withMeetings(reversed(initiative.meetings()));
    }

    private static Backbone reversed(Backbone backbone) {
        return backbone.withOrganisations(reversed(backbone.organisations()))
                .withStaff(reversed(backbone.staff()))
                .withFunctions(reversed(backbone.functions()))
                .withBudgets(reversed(backbone.budgets()));
    }

    private static <E> List<E> reversed(List<E> elements) {
        List<E> reversed = new ArrayList<>(elements);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Returns the first initiative with all that the second has, save for budgets, which cost money. */
    static Initiative joined(Initiative first, Initiative second) {
        return Rearranged.joined(first, second)
                .withWorkGroups(joined(first.workGroups(), second.workGroups()))
                .withAgreements(joined(first.agreements(), second.agreements()))
                .withBackbone(Stream.concat(first.backbone().stream(), second.backbone().stream())
                        .reduce(Restructured::joined))
                .withContributions(joined(first.contributions(), second.contributions()))
                .withReviews(joined(first.reviews(), second.reviews()))
                .withActivities(joined(first.activities(), second.activities()))
                .withMeetings(joined(first.meetings(), second.meetings()));
    }

    private static Backbone joined(Backbone first, Backbone second) {
        return first.withOrganisations(joined(first.organisations(), second.organisations()))
                .withStaff(joined(first.staff(), second.staff()))
                .withFunctions(joined(first.functions(), second.functions()));
    }

    private static <E> List<E> joined(List<E> first, List<E> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
