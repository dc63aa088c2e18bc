package org.collectiveimpact.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.BackboneStaff;

/** Whether somebody holds each of the roles a backbone needs; working time that is not recorded is half of it. */
final class BackboneRoles {

    private BackboneRoles() {}

    static Reading projectManager(Criterion criterion, Facts facts) {
        return best(BackboneRole.PROJECT_MANAGER, facts, BackboneRoles::score);
    }

    static Reading facilitator(Criterion criterion, Facts facts) {
        return best(BackboneRole.FACILITATOR, facts, BackboneRoles::score);
    }

    /** A data manager has to stay. */
    static Reading dataManager(Criterion criterion, Facts facts) {
        LocalDate soon = facts.asOf().plusMonths(criterion.limits().number("months"));
        return best(
                BackboneRole.DATA_MANAGER,
                facts,
                post -> post.end().filter(last -> last.isBefore(soon)).isPresent()
                        ? Score.exactly(Math.min(Score.HALF.low(), score(post).low()))
                        : score(post));
    }

    private static Reading best(BackboneRole role, Facts facts, Function<BackboneStaff, Score> score) {
        List<BackboneStaff> posts = BackbonePosts.all(facts);
        if (posts.isEmpty()) {
            return BackbonePosts.none(facts);
        }
        String title = role.title().toLowerCase(Locale.ROOT);
        List<BackboneStaff> holders = BackbonePosts.of(role, facts);
        Score best = Best.of(Those.map(holders, score));
        return Reading.of(
                        best,
                        holders.isEmpty()
                                ? "no " + title + "; " + Names.counted(posts.size(), "post", "posts") + " recorded"
                                : title + BackbonePosts.after(": ", holders, facts))
                .withShortfalls(best.low() < 1 ? List.of(BackbonePosts.PATH) : List.of());
    }

    private static Score score(BackboneStaff post) {
        return post.fte()
                .map(share -> Score.of(share.signum() > 0 ? Answer.YES : Answer.NO))
                .orElse(Score.HALF);
    }
}
