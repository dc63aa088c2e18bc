package org.collectiveimpact.examples.springboot;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.collectiveimpact.serialization.DocumentException;
import org.collectiveimpact.validation.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with the details of a problem (RFC 9457). */
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ProblemDetail unreadable(DocumentException e) {
        return problem(HttpStatus.BAD_REQUEST, "This is no document of an initiative.", "problems", e.problems());
    }

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException e) {
        List<Violation> violations = Violation.from(e.getConstraintViolations());
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "This initiative cannot be.", "violations", violations);
    }

    private static ProblemDetail problem(HttpStatus status, String detail, String name, List<?> all) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty(name, all);
        return problem;
    }
}
