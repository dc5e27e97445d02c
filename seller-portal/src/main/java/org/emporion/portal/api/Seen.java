package org.emporion.portal.api;

import org.emporion.kernel.BasedOn;

/** The body of a change of state, which may be left out: the version that the change is made from. */
public record Seen(String version) {

    static BasedOn of(Seen seen) {
        return BasedOn.version(seen == null ? null : seen.version());
    }
}
