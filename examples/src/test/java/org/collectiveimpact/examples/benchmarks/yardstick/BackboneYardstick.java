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
        double best = 0;
        int holders = 0;
        for (BackboneStaff post : posts) {
            if (post.roles().contains(role)) {
                holders++;
                double score = post.fte().isEmpty() ? 0.5 : post.fte().get().signum() > 0 ? 1 : 0;
                boolean leaves = post.end().isPresent() && post.end().get().isBefore(stays);
                best = Math.max(best, leaves ? Math.min(0.5, score) : score);
            }
        }
        Outcome outcome = Outcome.between(best, best, holders + " hold the role of " + role.title());
        return best < 1 ? outcome.fallsShortAt(STAFF) : outcome;
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
