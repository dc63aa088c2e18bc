package org.collectiveimpact.examples.benchmarks.yardstick;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.framework.BackboneType;
import org.collectiveimpact.model.Activity;
import org.collectiveimpact.model.ActivityStatus;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.BackboneStatus;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.PartnerId;
import org.collectiveimpact.model.Section;

/** Backbone support: who the backbone is, who works in it, and what it leaves to others. */
final class BackboneYardstick {

    private static final String STAFF = "backbone.staff";
    private static final int DATA_MANAGER_MONTHS = 12;

    private final Data data;
    private final Optional<Backbone> backbone;
    private final Truth unmarked;
    private final Set<PartnerId> own;
    private final List<BackboneStaff> posts = new ArrayList<>();

    BackboneYardstick(Data data) {
        this.data = data;
        this.backbone = data.initiative.backbone();
        this.unmarked = data.unmarked(Section.BACKBONE);
        this.own = new HashSet<>(backbone.map(Backbone::organisations).orElse(List.of()));
        for (BackboneStaff post : backbone.map(Backbone::staff).orElse(List.of())) {
            if (post.end().isEmpty() || !post.end().get().isBefore(data.asOf)) {
                posts.add(post);
            }
        }
    }

    void answer(Map<String, Outcome> answers) {
        answers.put("bb-identified", identified());
        answers.put("bb-type-chosen", typeChosen());
        answers.put("bb-separate", separate());
        boolean noStaff = backbone.map(Backbone::staff).orElse(List.of()).isEmpty();
        Outcome none = data.absent(Section.BACKBONE, STAFF, "staff of a backbone");
        answers.put("bb-staff", noStaff ? none : staff());
        answers.put("bb-role-project-manager", noStaff ? none : role(BackboneRole.PROJECT_MANAGER, LocalDate.MIN));
        LocalDate stays = data.asOf.plusMonths(DATA_MANAGER_MONTHS);
        answers.put("bb-role-data-manager", noStaff ? none : role(BackboneRole.DATA_MANAGER, stays));
        answers.put("bb-role-facilitator", noStaff ? none : role(BackboneRole.FACILITATOR, LocalDate.MIN));
        answers.put("bb-functions-owned", functionsOwned());
    }

    private Outcome identified() {
        if (own.isEmpty()) {
            return data.absent(Section.BACKBONE, "backbone.organisations", "organisation of a backbone");
        }
        Truth isConfirmed = backbone.flatMap(Backbone::status)
                .map(status -> Truth.of(status == BackboneStatus.CONFIRMED))
                .orElse(unmarked);
        String words = "backbone: " + own;
        return switch (isConfirmed) {
            case YES -> Outcome.yes(words);
            case OPEN -> Outcome.between(0.5, 1, words).untoldAt("backbone.status");
            case NO -> Outcome.partly(words).fallsShortAt("backbone.status");
        };
    }

    private Outcome typeChosen() {
        BackboneType type = backbone.flatMap(Backbone::type).orElse(null);
        if (type == null) {
            return data.absent(Section.BACKBONE, "backbone.type", "form of the backbone");
        }
        String words = "form of the backbone: " + type.title();
        if (Data.isWritten(backbone.flatMap(Backbone::rationale))) {
            return Outcome.yes(words);
        }
        return unmarked.possibly()
                ? Outcome.between(0.5, 1, words).untoldAt("backbone.rationale")
                : Outcome.partly(words).fallsShortAt("backbone.rationale");
    }

    private Outcome separate() {
        if (backbone.flatMap(Backbone::type).equals(Optional.of(BackboneType.STEERING_COMMITTEE))) {
            return Outcome.notApplicable("the steering committee is the backbone");
        }
        if (own.isEmpty()) {
            return data.absent(Section.BACKBONE, "backbone.organisations", "organisation of a backbone");
        }
        if (data.initiative.activities().isEmpty() && !data.isComplete(Section.ACTIVITIES)) {
            return data.empty(Section.ACTIVITIES, "activities");
        }
        Count count = new Count("activities");
        Truth leads = Truth.NO;
        for (Activity activity : data.initiative.activities()) {
            Truth goesOn = goesOn(activity);
            if (goesOn.possibly()) {
                Truth isLed = isLed(activity).and(goesOn);
                leads = leads.or(isLed);
                count.add(activity, isLed.not());
            }
        }
        if (count.size() == 0) {
            return Outcome.yes("no activity goes on");
        }
        Truth note = Data.isWritten(backbone.flatMap(Backbone::separationNote)) ? Truth.YES : unmarked;
        double low = note.surely() ? 0.5 : 0;
        double high = note.possibly() ? 0.5 : 0;
        Outcome outcome = count.enough(
                leads == Truth.NO ? 1 : low, leads.surely() ? high : 1, "activities are not led by the backbone");
        if (leads == Truth.NO || note.surely()) {
            return outcome;
        }
        List<String> shortfalls = new ArrayList<>(outcome.shortfalls());
        List<String> untold = new ArrayList<>(outcome.untold());
        (note == Truth.NO ? shortfalls : untold).add("backbone.separationNote");
        return outcome.withPaths(shortfalls, untold);
    }

    private Truth goesOn(Activity activity) {
        boolean hasEnded =
                activity.endedOn().isPresent() && activity.endedOn().get().isBefore(data.asOf);
        if (hasEnded || !data.hasComeOrUndated(activity.startedOn())) {
            return Truth.NO;
        }
        return activity.status()
                .map(status -> Truth.of(status != ActivityStatus.ENDED))
                .orElse(data.unmarked(Section.ACTIVITIES));
    }

    private Truth isLed(Activity activity) {
        if (activity.lead().isPresent()) {
            return Truth.of(own.contains(activity.lead().get()));
        }
        for (PartnerId partner : activity.partners()) {
            if (own.contains(partner)) {
                return data.unmarked(Section.ACTIVITIES);
            }
        }
        return activity.partners().isEmpty() ? data.unmarked(Section.ACTIVITIES) : Truth.NO;
    }

    private Outcome staff() {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (BackboneStaff post : posts) {
            Truth isPaid = post.paid().map(Truth::of).orElse(unmarked);
            if (isPaid.possibly()) {
                boolean isKnown = post.fte().isPresent() || unmarked == Truth.NO;
                BigDecimal share = post.fte().orElse(isKnown ? BigDecimal.ZERO : BigDecimal.ONE);
                BigDecimal positive = share.max(BigDecimal.ZERO);
                least = isPaid.surely() && isKnown ? least.add(positive) : least;
                most = most.add(positive);
            }
        }
        Scale scale = Scale.atLeast(2, 0.5);
        double low = scale.applyAsDouble(least.doubleValue());
        double high = scale.applyAsDouble(most.doubleValue());
        return Outcome.between(low, high, least + " full-time equivalents of paid staff")
                .withPaths(high < 1 ? List.of(STAFF) : List.of(), low < high ? List.of(STAFF) : List.of());
    }

    private Outcome role(BackboneRole role, LocalDate stays) {
        double low = 0;
        double high = 0;
        for (BackboneStaff post : posts) {
            Truth holds = Truth.names(post.roles(), role).ifOpen(unmarked);
            Truth hasTime = unmarked;
            if (post.fte().isPresent()) {
                hasTime = Truth.of(post.fte().get().signum() > 0);
            }
            boolean leaves = post.end().isPresent() && post.end().get().isBefore(stays);
            double full = leaves ? 0.5 : 1;
            low = holds.and(hasTime).surely() ? Math.max(low, full) : low;
            high = holds.and(hasTime).possibly() ? Math.max(high, full) : high;
        }
        Outcome outcome = Outcome.between(low, high, "the role of " + role.title());
        if (low < high) {
            return high < 1 ? outcome.fallsShortAt(STAFF).untoldAt(STAFF) : outcome.untoldAt(STAFF);
        }
        return high < 1 ? outcome.fallsShortAt(STAFF) : outcome;
    }

    private Outcome functionsOwned() {
        List<FunctionOwner> listed = backbone.map(Backbone::functions).orElse(List.of());
        if (listed.isEmpty()) {
            return data.absent(Section.BACKBONE, "backbone.functions", "owners of functions");
        }
        Set<BackboneFunction> owned = EnumSet.noneOf(BackboneFunction.class);
        Set<BackboneFunction> open = EnumSet.noneOf(BackboneFunction.class);
        for (FunctionOwner owner : listed) {
            if (owner.isOwned()) {
                owned.add(owner.function());
            } else if (unmarked.possibly()) {
                open.add(owner.function());
            }
        }
        open.removeAll(owned);
        Scale scale = Scale.atLeast(6, 3);
        Count count = new Count("backbone.functions");
        for (BackboneFunction function : BackboneFunction.values()) {
            Truth isOwned = Truth.between(owned.contains(function), open.contains(function));
            count.add(function.id(), function.title(), Truth.YES, isOwned);
        }
        return count.enough(
                scale.applyAsDouble(owned.size()),
                scale.applyAsDouble(owned.size() + open.size()),
                "functions have somebody responsible");
    }
}
