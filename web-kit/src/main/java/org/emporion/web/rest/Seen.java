package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.emporion.kernel.BasedOn;

/** The body of a change of state: the version that it is made from. It may be left out. */
public record Seen(String version) {

    /** @throws JsonProcessingException when the body is not of this shape */
    public static BasedOn in(String body) throws JsonProcessingException {
        Seen seen = body == null || body.isBlank() ? null : ApiJson.read(body, Seen.class);
        return seen == null ? BasedOn.ANYTHING : BasedOn.version(seen.version());
    }
}
