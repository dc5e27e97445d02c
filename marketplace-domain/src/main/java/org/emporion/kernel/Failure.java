package org.emporion.kernel;

import java.util.List;

/** What a use case may refuse with: a stable code for programs, a sentence for people, and the fields it is about. */
public abstract sealed class Failure extends RuntimeException permits NotFound, Conflict, RuleViolated, Forbidden {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<FieldProblem> fields;

    Failure(String code, String detail, List<FieldProblem> fields) {
        super(detail);
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    /** Stable, in capitals, for example {@code OUT_OF_STOCK}. */
    public String code() {
        return code;
    }

    /** The fields at fault; empty when the failure is about the whole request. */
    public List<FieldProblem> fields() {
        return fields == null ? List.of() : fields;
    }
}
