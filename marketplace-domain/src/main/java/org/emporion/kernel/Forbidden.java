package org.emporion.kernel;

import java.util.List;

/** The asker is known and may not do this. */
public final class Forbidden extends Failure {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code, String detail) {
        super(code, detail, List.of());
    }
}
