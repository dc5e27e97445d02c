package org.emporion.kernel;

import java.util.List;

/** The input breaks a rule of the marketplace; the fields say which and how to mend it. */
public final class RuleViolated extends Failure {

    private static final long serialVersionUID = 1L;

    public RuleViolated(String code, String detail) {
        this(code, detail, List.of());
    }

    public RuleViolated(String code, String detail, List<FieldProblem> fields) {
        super(code, detail, fields);
    }

    /** One bad field. */
    public static RuleViolated field(String field, String code, String detail) {
        return new RuleViolated("INVALID", detail, List.of(new FieldProblem(field, code, detail)));
    }
}
