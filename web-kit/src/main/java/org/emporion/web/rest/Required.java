package org.emporion.web.rest;

import org.emporion.kernel.RuleViolated;

/** What a request cannot do without. */
public final class Required {

    private Required() {}

    /** @throws RuleViolated when there is no body */
    public static <T> T body(T body) {
        if (body == null) {
            throw new RuleViolated("BODY_REQUIRED", "This call needs a JSON object as its body.");
        }
        return body;
    }
}
