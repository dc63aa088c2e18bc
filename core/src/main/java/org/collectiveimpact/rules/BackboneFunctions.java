package org.collectiveimpact.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collectiveimpact.framework.BackboneFunction;
import org.collectiveimpact.model.Backbone;
import org.collectiveimpact.model.FunctionOwner;
import org.collectiveimpact.model.Section;

/** Whether somebody is responsible for each function of a backbone, in whichever organisation. */
final class BackboneFunctions {

    private static final String PATH = "backbone.functions";

    private BackboneFunctions() {}

    /** A function that is listed without anybody may have somebody; one that is not listed has nobody. */
    static Reading owned(Criterion criterion, Facts facts) {
        List<FunctionOwner> listed =
                facts.initiative().backbone().map(Backbone::functions).orElse(List.of());
        if (listed.isEmpty()) {
            return facts.absent(Section.BACKBONE, PATH, "owners of the functions of a backbone");
        }
        Set<BackboneFunction> owned = EnumSet.noneOf(BackboneFunction.class);
        Set<BackboneFunction> open = EnumSet.noneOf(BackboneFunction.class);
        for (FunctionOwner each : listed) {
            (each.isOwned() ? owned : open).add(each.function());
        }
        open.removeAll(facts.isComplete(Section.BACKBONE) ? EnumSet.allOf(BackboneFunction.class) : owned);
        Set<BackboneFunction> missing = EnumSet.allOf(BackboneFunction.class);
        missing.removeAll(owned);
        missing.removeAll(open);
        Score score = criterion.limits().between(owned.size(), owned.size() + open.size());
        return Reading.of(
                        score,
                        owned.size() + " of " + BackboneFunction.values().length
                                + " backbone functions have somebody responsible" + after("; without: ", missing)
                                + after("; not recorded: ", open))
                .toBuilder()
                .shortfalls(score.low() < 1 ? paths(missing) : List.of())
                .untold(score.low() < 1 ? paths(open) : List.of())
                .build();
    }

    private static List<String> paths(Set<BackboneFunction> functions) {
        return Names.sorted(functions, function -> PATH + "[" + function.id() + "]");
    }

    private static String after(String words, Set<BackboneFunction> functions) {
        return functions.isEmpty()
                ? ""
                : words
                        + String.join(
                                ", ",
                                Those.map(
                                        functions, function -> function.title().toLowerCase(Locale.ROOT)));
    }
}
