package org.emporion.kernel;

import java.util.List;

/** There is no such thing, or none that the asker may know of: the two look the same. */
public final class NotFound extends Failure {

    private static final long serialVersionUID = 1L;

    /** @param what the thing in the trade's words, for example "product" */
    public NotFound(String what) {
        super("NOT_FOUND", "There is no such " + what + ".", List.of());
    }
}
