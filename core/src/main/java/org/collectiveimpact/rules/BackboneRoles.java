package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Section;

/** Whether somebody holds each of the roles a backbone needs; one without working time does not count. */
final class BackboneRoles {

    private BackboneRoles() {}

    static Reading projectManager(Criterion criterion, Facts facts) {
        return best(BackboneRole.PROJECT_MANAGER, facts, post -> score(post, facts));
    }

    static Reading facilitator(Criterion criterion, Facts facts) {
        return best(BackboneRole.FACILITATOR, facts, post -> score(post, facts));
    }

    /** A data manager has to stay. */
    static Reading dataManager(Criterion criterion, Facts facts) {
        LocalDate soon = facts.asOf().plusMonths(criterion.limits().number("months"));
        return best(
                BackboneRole.DATA_MANAGER,
                facts,
                post -> post.end().filter(last -> last.isBefore(soon)).isPresent()
                        ? inPart(score(post, facts))
                        : score(post, facts));
    }

    private static Reading best(BackboneRole role, Facts facts, Function<BackboneStaff, Score> score) {
        List<BackboneStaff> posts = BackbonePosts.all(facts);
        if (posts.isEmpty()) {
            return BackbonePosts.none(facts);
        }
        String title = role.title().toLowerCase(Locale.ROOT);
        List<BackboneStaff> holders = new ArrayList<>();
        List<BackboneStaff> perhaps = new ArrayList<>();
        List<Score> scores = new ArrayList<>();
        for (BackboneStaff post : BackbonePosts.current(facts)) {
            Optional<Boolean> holds = BackbonePosts.hasRole(role, post, facts);
            if (holds.orElse(true)) {
                (holds.isPresent() ? holders : perhaps).add(post);
                Score each = score.apply(post);
                scores.add(holds.isPresent() ? each : Score.between(0, each.high()));
            }
        }
        Score best = Best.of(scores);
        List<String> path = List.of(BackbonePosts.PATH);
        String none = "no " + title + (best.isKnown() ? "; " : " is known; ")
                + Names.counted(posts.size(), "post", "posts") + " recorded";
        return Reading.of(
                        best,
                        (holders.isEmpty() ? none : title + BackbonePosts.after(": ", holders, facts))
                                + (best.isKnown() ? "" : BackbonePosts.after("; role not recorded: ", perhaps, facts)))
                .withShortfalls(best.high() < 1 ? path : List.of())
                .withUntold(best.isKnown() ? List.of() : path);
    }

    private static Score score(BackboneStaff post, Facts facts) {
        Optional<Boolean> hasTime =
                post.fte().map(share -> share.signum() > 0).or(() -> facts.unmarked(Section.BACKBONE));
        return Score.between(
                hasTime.orElse(false) ? Score.FULL.low() : Score.NONE.low(),
                hasTime.orElse(true) ? Score.FULL.high() : Score.NONE.high());
    }

    private static Score inPart(Score score) {
        return Score.between(Math.min(Score.HALF.low(), score.low()), Math.min(Score.HALF.high(), score.high()));
    }
}
