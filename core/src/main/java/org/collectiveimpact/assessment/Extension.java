package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.framework.PhaseModel;
import org.collectiveimpact.rules.Criterion;

/** Makes a rule set of a custom one, and says everything that is wrong on the way. */
final class Extension {

    private final CustomRuleSet custom;
    private final List<RuleSet> known;
    private final Parents parents;
    private final Place root = Place.root();

    private Extension(CustomRuleSet custom, List<RuleSet> known) {
        this.custom = custom;
        this.known = known;
        this.parents = Parents.of(custom.parents(), known, root.at("parents"));
    }

    static RuleSet of(CustomRuleSet custom, List<RuleSet> known) {
        return new Extension(custom, known).ruleSet();
    }

    private RuleSet ruleSet() {
        root.at("id").requireId(custom.id());
        RuleSet.Builder rules =
                RuleSet.builder().id(custom.id()).version(custom.version()).title(title());
        OwnSettings settings = new OwnSettings(custom.settings(), parents, root);
        settings.settle(rules);
        Optional<PhaseModel> phaseModel = settings.phaseModel();
        phaseModel.ifPresent(rules::phaseModel);
        Vocabulary vocabulary = new Vocabulary(custom, parents, root);
        Changes changes = new Changes(vocabulary, phaseModel, custom.id());
        List<Criterion> criteria = new ArrayList<>(new Revision(custom, parents, changes, root).criteria());
        phaseModel.ifPresent(model -> requireFit(criteria, model, settings.phaseModelPlace()));
        criteria.addAll(new Additions(parents, changes).of(custom.add(), root.at("add")));
        if (criteria.isEmpty() && parents.areAll()) {
            root.wrong("no criterion", "at least one");
        }
        vocabulary.requireUse();
        Vocabulary.requireOneTitle(criteria, root.at("parents"));
        Prerequisites.circle(criteria)
                .ifPresent(
                        circle -> root.wrong("prerequisites in a circle, " + circle, "none that leads back to itself"));
        root.requireSoundness();
        RuleSet made = rules.criteria(criteria).build();
        requireRise(made);
        return made;
    }

    private String title() {
        return custom.title()
                .or(() -> parents.rules().stream()
                        .filter(each -> each.id().equals(custom.id()))
                        .map(RuleSet::title)
                        .findFirst())
                .orElse(custom.id());
    }

    private static void requireFit(List<Criterion> criteria, PhaseModel model, Place place) {
        List<Integer> datings = model.datings();
        List<Criterion> outside = criteria.stream()
                .filter(each -> !datings.contains(each.phase()))
                .toList();
        if (!outside.isEmpty()) {
            Criterion first = outside.get(0);
            place.wrong(
                    outside.size() + " criteria dated by other phases, such as " + first.id() + " by " + first.phase(),
                    "a schedule, or criteria dated by " + datings.get(0) + " to " + datings.get(datings.size() - 1));
        }
    }

    private void requireRise(RuleSet made) {
        for (RuleSet earlier : known) {
            boolean isEarlier = earlier.version().compareTo(made.version()) <= 0
                    || parents.rules().contains(earlier);
            if (earlier.id().equals(made.id()) && isEarlier) {
                requireRise(made, earlier);
            }
        }
        root.requireSoundness();
    }

    private void requireRise(RuleSet made, RuleSet earlier) {
        try {
            made.checkVersionSince(earlier);
        } catch (IllegalArgumentException e) {
            root.at("version").refused(e);
        }
    }
}
