package org.emporion.kernel;

import java.util.List;

/** The request is fine in itself but collides with how things stand now. */
public non-sealed class Conflict extends Failure {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, String detail) {
        this(code, detail, List.of());
    }

    public Conflict(String code, String detail, List<FieldProblem> fields) {
        super(code, detail, fields);
    }
}
