package org.collectiveimpact.rules;

import java.util.List;
import java.util.Optional;
import org.collectiveimpact.model.Answer;
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
        List<Funding> anchors = Those.of(funding, each -> isAnchor(each, facts).orElse(true));
        return anchors.isEmpty()
                ? Reading.of(
                        Answer.NO,
                        "no anchor funder; " + Names.counted(funding.size(), "source", "sources")
                                + " of money recorded")
                : Best.of(
                        Section.FUNDING,
                        anchors,
                        each -> score(each, facts),
                        "sources of money from an anchor funder are secured");
    }

    private static Optional<Boolean> isAnchor(Funding funding, Facts facts) {
        return funding.anchor().or(() -> facts.unmarked(Section.FUNDING));
    }

    private static Score score(Funding funding, Facts facts) {
        Score ifAnchor = funding.status().map(AnchorFunder::score).orElse(Score.UNKNOWN);
        return isAnchor(funding, facts).isPresent() ? ifAnchor : Score.between(0, ifAnchor.high());
    }

    private static Score score(FundingStatus status) {
        return switch (status) {
            case SECURED -> Score.FULL;
            case PLEDGED -> Score.HALF;
            case SOUGHT -> Score.NONE;
        };
    }
}
