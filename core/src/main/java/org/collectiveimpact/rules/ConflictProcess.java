package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Agreement;
import org.collectiveimpact.model.AgreementKind;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Section;

/**
 * Whether it is agreed how conflicts are settled, and who mediates.
 *
 * <p>A mediator is named in an agreement, or is a facilitator of the backbone. Only an agreement on conflicts or a
 * charter is asked for one: that another names none means nothing.
 */
final class ConflictProcess {

    private ConflictProcess() {}

    static Reading read(Criterion criterion, Facts facts) {
        String path = Section.AGREEMENTS.attribute();
        return Halves.reading(
                new Halves.Half(path, "an agreed way to settle conflicts", isAgreed(facts)),
                new Halves.Half(path, "a named mediator", isMediated(facts)));
    }

    private static Optional<Boolean> isAgreed(Facts facts) {
        return facts.initiative().agreements().isEmpty()
                ? facts.unmarked(Section.AGREEMENTS)
                : Told.any(
                        facts.initiative().agreements(),
                        agreement -> Agreements.holdsAs(agreement, facts, AgreementKind.CONFLICT_RESOLUTION));
    }

    private static Optional<Boolean> isMediated(Facts facts) {
        return Told.any(List.of(namesMediator(facts), hasFacilitator(facts)));
    }

    private static Optional<Boolean> namesMediator(Facts facts) {
        return facts.initiative().agreements().isEmpty()
                ? facts.unmarked(Section.AGREEMENTS)
                : Told.any(
                        facts.initiative().agreements(),
                        agreement ->
                                Told.all(List.of(Agreements.holds(agreement, facts), namesMediator(agreement, facts))));
    }

    private static Optional<Boolean> namesMediator(Agreement agreement, Facts facts) {
        if (agreement.mediator().filter(name -> !name.isBlank()).isPresent()) {
            return Optional.of(true);
        }
        return Agreements.isOf(agreement, facts, AgreementKind.CONFLICT_RESOLUTION, AgreementKind.CHARTER)
                        .orElse(true)
                ? facts.unmarked(Section.AGREEMENTS)
                : Optional.of(false);
    }

    private static Optional<Boolean> hasFacilitator(Facts facts) {
        List<BackboneStaff> posts = BackbonePosts.all(facts);
        return posts.isEmpty()
                ? facts.unmarked(Section.BACKBONE)
                : Told.any(
                        BackbonePosts.current(facts),
                        post -> Told.all(List.of(
                                BackbonePosts.hasRole(BackboneRole.FACILITATOR, post, facts),
                                facts.has(Section.BACKBONE, post.person()))));
    }
}
