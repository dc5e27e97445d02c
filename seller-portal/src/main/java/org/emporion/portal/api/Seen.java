package org.emporion.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.emporion.kernel.BasedOn;
import org.emporion.web.rest.ApiJson;

/** The body of a change of state: the version that it is made from. It may be left out. */
public record Seen(String version) {

    /** @throws JsonProcessingException when the body is not of this shape */
    static BasedOn in(String body) throws JsonProcessingException {
        return body == null || body.isBlank()
                ? BasedOn.ANYTHING
                : BasedOn.version(ApiJson.mapper().readValue(body, Seen.class).version());
    }
}
