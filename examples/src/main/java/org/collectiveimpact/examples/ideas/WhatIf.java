package org.collectiveimpact.examples.ideas;

import java.time.LocalDate;
import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.model.Funding;
import org.collectiveimpact.model.Initiative;

/** Changes one thing at a time and sees what it would come to; the initiative itself never changes. */
public final class WhatIf {

    private WhatIf() {}

    /** Prints the first gate as it is, with money that lasts longer, and with one more answer. */
    public static void main(String[] args) {
        Assessment assessment = RuleSet.standard().assess(AlderBay.in(2026), AlderBay.day(2026));
        Assessment funded = assessment.with(WhatIf::withLongerGrant);
        Assessment asked = funded.answering("eq-community-from-start", Answer.PARTLY);

        System.out.println("as it is:                         " + assessment.gate(1));
        System.out.println("if the grant lasted three years:  " + funded.gate(1));
        System.out.println("if residents joined early enough: " + asked.gate(1));
    }

    private static Initiative withLongerGrant(Initiative initiative) {
        Funding grant = initiative.funding().get(0);
        return initiative.withFunding(grant.withEnd(LocalDate.parse("2029-02-28")));
    }
}
