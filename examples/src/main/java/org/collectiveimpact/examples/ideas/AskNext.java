package org.collectiveimpact.examples.ideas;

import org.collectiveimpact.assessment.Assessment;
import org.collectiveimpact.assessment.RuleSet;
import org.collectiveimpact.examples.AlderBay;
import org.collectiveimpact.model.Answer;
import org.collectiveimpact.planning.Question;
import org.collectiveimpact.planning.Questions;

/** Asks the question that tells most, takes the answer, and asks again. */
public final class AskNext {

    private AskNext() {}

    /** Prints three questions, as if the answer to each were yes, and what is known after it. */
    public static void main(String[] args) {
        Assessment assessment = RuleSet.standard().assess(AlderBay.in(2028), AlderBay.day(2028));
        System.out.println(assessment.score());

        for (int asked = 0; asked < 3; asked++) {
            Question next = Questions.of(assessment).narrowing().get(0);
            assessment = assessment.answering(next.criterion(), Answer.YES);
            System.out.println(next);
            System.out.println("  yes: " + assessment.score());
        }
    }
}
