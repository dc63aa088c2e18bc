package org.collectiveimpact.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.BackboneRole;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.BackboneStaff;
import org.collectiveimpact.model.Section;

/** The posts of the backbone, and how to speak of them. */
final class BackbonePosts {

    static final String PATH = "backbone.staff";

    private BackbonePosts() {}

    /** Returns all posts, whether they go on or have ended; none if nobody wrote them down. */
    static List<BackboneStaff> all(Facts facts) {
        return facts.initiative().backbone().map(Backbone::staff).orElse(List.of());
    }

    /** Returns the posts that have not ended. */
    static List<BackboneStaff> current(Facts facts) {
        return Those.of(
                all(facts),
                post -> post.end().filter(last -> last.isBefore(facts.asOf())).isEmpty());
    }

    /** Returns whether a post is for a role; one for which nobody wrote down any may be. */
    static Optional<Boolean> hasRole(BackboneRole role, BackboneStaff post, Facts facts) {
        return Told.names(post.roles(), role).or(() -> facts.unmarked(Section.BACKBONE));
    }

    /** Returns what a backbone without posts reads as. */
    static Reading none(Facts facts) {
        return facts.absent(Section.BACKBONE, PATH, "staff of a backbone");
    }

    /**
     * Returns the posts in alphabetical order after some words, such as ": Ann (0.5 of full time, until 2026-06-30)".
     */
    static String after(String words, List<BackboneStaff> posts, Facts facts) {
        return posts.isEmpty() ? "" : words + String.join(", ", Names.sorted(posts, post -> describe(post, facts)));
    }

    private static String describe(BackboneStaff post, Facts facts) {
        String name = post.person().map(facts::named).map(Names::of).orElse("a post");
        String time = post.fte().map(BackbonePosts::time).orElse("working time not recorded");
        return name + " (" + time + post.end().map(last -> ", until " + last).orElse("") + ")";
    }

    private static String time(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0 ? "full time" : Bound.number(share.doubleValue()) + " of full time";
    }
}
