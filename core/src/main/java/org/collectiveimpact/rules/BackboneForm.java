package org.collectiveimpact.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Who the backbone is, and why it takes the form it has. */
final class BackboneForm {

    static final String ORGANISATIONS = "backbone.organisations";

    private BackboneForm() {}

    /** A backbone whose status is not recorded is a candidate at least. */
    static Reading identified(Criterion criterion, Facts facts) {
        List<PartnerId> organisations = organisations(facts);
        if (organisations.isEmpty()) {
            return facts.absent(Section.BACKBONE, ORGANISATIONS, "organisation of a backbone");
        }
        String named = Names.after("backbone: ", organisations, id -> Names.of(facts.named(id)));
        Optional<Boolean> isConfirmed = facts.initiative()
                .backbone()
                .flatMap(Backbone::status)
                .map(BackboneStatus.CONFIRMED::equals)
                .or(() -> facts.unmarked(Section.BACKBONE));
        if (isConfirmed.isEmpty()) {
            return Reading.of(Score.between(0.5, 1), named + "; its status is not recorded")
                    .withUntold("backbone.status");
        }
        return isConfirmed.get()
                ? Reading.of(Answer.YES, named + ", confirmed")
                : Reading.of(Answer.PARTLY, named + ", not confirmed").withShortfalls("backbone.status");
    }

    static Reading typeChosen(Criterion criterion, Facts facts) {
        return facts.initiative()
                .backbone()
                .flatMap(Backbone::type)
                .map(type -> typeChosen(type, facts))
                .orElseGet(() -> facts.absent(Section.BACKBONE, "backbone.type", "form of the backbone"));
    }

    private static Reading typeChosen(BackboneType type, Facts facts) {
        String chosen = "form of the backbone: " + type.title();
        boolean hasReasons = facts.initiative()
                .backbone()
                .flatMap(Backbone::rationale)
                .filter(text -> !text.isBlank())
                .isPresent();
        if (hasReasons) {
            return Reading.of(Answer.YES, chosen + ", with reasons");
        }
        return facts.isComplete(Section.BACKBONE)
                ? Reading.of(Answer.PARTLY, chosen + ", without reasons").withShortfalls("backbone.rationale")
                : Reading.of(Score.between(0.5, 1), chosen + "; the reasons are not recorded")
                        .withUntold("backbone.rationale");
    }

    /** Returns the organisations that are the backbone; none if nobody wrote them down. */
    static List<PartnerId> organisations(Facts facts) {
        return List.copyOf(new LinkedHashSet<>(
                facts.initiative().backbone().map(Backbone::organisations).orElse(List.of())));
    }
}
