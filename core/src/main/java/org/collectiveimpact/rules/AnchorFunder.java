package org.collectiveimpact.rules;

import java.util.List;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.FundingStatus;
import org.collectiveimpact.model.Section;

/** Whether somebody has committed money first, for others to follow. */
final class AnchorFunder {

    private AnchorFunder() {}

    static Reading read(Criterion criterion, Facts facts) {
        List<Funding> funding = facts.initiative().funding();
        if (funding.isEmpty()) {
            return facts.empty(Section.FUNDING, "funding");
        }
        return Best.among(
                        Section.FUNDING,
                        funding,
                        each -> each.anchor().or(() -> facts.unmarked(Section.FUNDING)),
                        each -> score(each, facts))
                .reading(
                        "sources of money from an anchor funder are secured",
                        "no funder is known to be an anchor",
                        "no anchor funder; " + Names.counted(funding.size(), "source", "sources")
                                + " of money recorded");
    }

    private static Score score(Funding funding, Facts facts) {
        return funding.status()
                .map(AnchorFunder::score)
                .orElse(facts.isComplete(Section.FUNDING) ? Score.NONE : Score.UNKNOWN);
    }

    private static Score score(FundingStatus status) {
        return switch (status) {
            case SECURED -> Score.FULL;
            case PLEDGED -> Score.HALF;
            case SOUGHT -> Score.NONE;
        };
    }
}
