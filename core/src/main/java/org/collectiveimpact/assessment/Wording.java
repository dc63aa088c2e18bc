package org.collectiveimpact.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.collectiveimpact.rules.Cause;
import org.collectiveimpact.rules.Reading;

/** Says a finding in words. */
final class Wording {

    /** Causes that the answers, where they are listed, do not tell by themselves. */
    private static final Set<Cause> UNTOLD =
            EnumSet.of(Cause.CONFLICTING, Cause.OFF_SCALE, Cause.NO_REASON, Cause.NO_DECIDER, Cause.ALWAYS_APPLIES);

    private Wording() {}

    static String of(Finding finding) {
        List<String> parts = new ArrayList<>();
        finding.reading().map(Reading::counted).ifPresent(parts::add);
        TestimonyText testimony = new TestimonyText(finding.criterion().scale());
        finding.testimonies().forEach(each -> parts.add(testimony.of(each)));
        if (finding.isDisputed()) {
            parts.add("the data and the people disagree; the data decide");
        }
        if (parts.isEmpty() || finding.cause().filter(UNTOLD::contains).isPresent()) {
            parts.add(finding.cause().map(Cause::words).orElse("no reason recorded"));
        }
        return String.join("; ", parts);
    }
}
