package org.collectiveimpact.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.collectiveimpact.framework.PhaseModel;

/** Settles what holds for all criteria together: as the custom rule set has it, or else as its parents do. */
final class OwnSettings {

    private final List<Setting> settings;
    private final Parents parents;
    private final Place root;

    OwnSettings(List<Setting> settings, Parents parents, Place root) {
        this.settings = settings;
        this.parents = parents;
        this.root = root;
    }

    /** Settles everything but the phases, and says what is wrong with it. */
    void settle(RuleSet.Builder rules) {
        for (int i = 0; i < settings.size(); i++) {
            place(i).requireReason(settings.get(i).reason(), !parents.rules().isEmpty());
            if (settings.get(i)
                    .withReason(Optional.empty())
                    .equals(Setting.builder().build())) {
                place(i).wrong("nothing to set", "weights, floors, ratings, policy or phaseModel");
            }
        }
        settled("weights", Setting::weights, RuleSet::weights).ifPresent(rules::weights);
        settled("floors", Setting::floors, RuleSet::floors).ifPresent(rules::floors);
        settled("ratings", Setting::ratings, RuleSet::ratings).ifPresent(rules::ratings);
        settled("policy", Setting::policy, RuleSet::policy).ifPresent(rules::policy);
    }

    /** Returns the phase model; empty if what is wrong leaves it open. */
    Optional<PhaseModel> phaseModel() {
        PhaseModels models = new PhaseModels(parents);
        List<Optional<PhaseModel>> named = IntStream.range(0, settings.size())
                .mapToObj(i -> settings.get(i).phaseModel().flatMap(own -> models.of(own, place(i).at("phaseModel"))))
                .toList();
        boolean isUnsound = IntStream.range(0, settings.size())
                .anyMatch(i ->
                        settings.get(i).phaseModel().isPresent() && named.get(i).isEmpty());
        Optional<PhaseModel> settled = isUnsound
                ? Optional.empty()
                : settled("phaseModel", setting -> named.get(settings.indexOf(setting)), RuleSet::phaseModel);
        boolean isOpen = isUnsound || !parents.areAll();
        return isOpen ? Optional.empty() : settled.or(() -> Optional.of(PhaseModel.five()));
    }

    /** Returns where the phase model is chosen. */
    Place phaseModelPlace() {
        return IntStream.range(0, settings.size())
                .filter(i -> settings.get(i).phaseModel().isPresent())
                .mapToObj(i -> place(i).at("phaseModel"))
                .findFirst()
                .orElse(root.at("parents"));
    }

    private Place place(int setting) {
        return root.at("settings").at(setting);
    }

    private <T> Optional<T> settled(String name, Function<Setting, Optional<T>> named, Function<RuleSet, T> inherited) {
        Set<T> before = parents.rules().stream().map(inherited).collect(Collectors.toCollection(LinkedHashSet::new));
        Optional<T> chosen = Optional.empty();
        for (int i = 0; i < settings.size(); i++) {
            Optional<T> here = named.apply(settings.get(i));
            if (here.isPresent() && chosen.isPresent()) {
                place(i).at(name).wrong("a second setting of " + name, "each setting once");
            } else if (here.isPresent() && before.equals(Set.of(here.get()))) {
                place(i).at(name).wrong("the same as in " + parents, "another, or none");
            }
            chosen = chosen.or(() -> here);
        }
        if (chosen.isEmpty() && before.size() > 1) {
            root.at("parents").wrong("parents that disagree on " + name, "a setting of " + name + " that settles it");
        }
        return chosen.or(() -> before.stream().findFirst());
    }
}
