package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emporion.ground.idempotency.RepeatableWrites;
import org.emporion.ground.idempotency.RepeatableWrites.Answer;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.ground.idempotency.RepeatableWrites.Write;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;

/**
 * Lets a write with an {@code Idempotency-Key} happen once and answers repetitions with what the first was told. The filters
 * of the APIs say which requests these are and whose. A request is told from others by its call, query and content, which is
 * read before the key is taken: nothing has begun by then.
 */
@ApplicationScoped
public class RepeatableRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final String BEGUN = RepeatableRequests.class.getName();
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST = 255;

    private final RepeatableWrites writes;
    private final HttpServletRequest servletRequest;

    @Inject
    public RepeatableRequests(RepeatableWrites writes, HttpServletRequest servletRequest) {
        this.writes = writes;
        this.servletRequest = servletRequest;
    }

    /** A write that has taken its key. */
    private record Begun(Write write, SecretAnswer secret, Sent sent) {}

    /**
     * The key of a write that brings one; nothing of other requests.
     *
     * @throws RuleViolated LENGTH when it is no key
     */
    public static Optional<String> key(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null || !WRITES.contains(request.getMethod())) {
            return Optional.empty();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw RuleViolated.field(HEADER, "LENGTH", "An Idempotency-Key has 1 to 255 characters.");
        }
        return Optional.of(key);
    }

    /**
     * Takes the key for the request, or ends the request with the answer that is kept.
     *
     * @throws RuleViolated when it was used for another request
     */
    public void begin(String key, ContainerRequestContext request, ResourceInfo called, Owner owner)
            throws IOException {
        MatchedCall call = MatchedCall.of(request, called);
        Sent sent = Sent.of(request, servletRequest);
        boolean begins = false;
        try {
            Write write = new Write(owner, call.operation(), key, fingerprint(request, call, sent.digest()));
            Optional<Answer> known = writes.begin(write);
            begins = known.isEmpty();
            known.ifPresent(answer -> request.abortWith(repeat(answer)));
            request.setProperty(BEGUN, begins ? new Begun(write, call.secret(), sent) : null);
        } finally {
            if (!begins) {
                sent.close();
            }
        }
    }

    /** Keeps the answer, or gives the key back when the write failed on our side. */
    public void end(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(BEGUN) instanceof Begun begun)) {
            return;
        }
        begun.sent.close();
        if (response.getStatus() >= 500) {
            writes.givenBack(begun.write);
        } else {
            writes.answered(begun.write, answer(begun, request, response));
        }
    }

    private static Answer answer(Begun begun, ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        boolean isShown = begun.secret != null && response.getStatus() < 300;
        if (isShown) {
            Problem shown = shownOnce(begun.secret, ApiJson.mapper().valueToTree(response.getEntity()));
            return new Answer(shown.status(), json(shown), null, null);
        }
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        return new Answer(response.getStatus(), json(response.getEntity()), location(request, response), tag);
    }

    /** What whoever comes again is told instead of the secret. */
    private static Problem shownOnce(SecretAnswer secret, JsonNode made) {
        String id = made.path("id").asText();
        String end = secret.end().replace("{id}", id);
        String detail = "This Idempotency-Key has made " + id + ", whose secret was shown then and is not kept. "
                + "If it did not arrive, send " + end + " and ask again under another Idempotency-Key.";
        return new Problem(409, "SHOWN_ONCE", detail, List.of(new FieldProblem("id", "SHOWN_ONCE", id)));
    }

    private static Response repeat(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        response.header(HttpHeaders.ETAG, answer.tag());
        boolean whatThereIs = answer.status() < 400 || answer.tag() != null;
        return answer.body() == null
                ? response.build()
                : response.type(whatThereIs ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                        .entity(answer.body().getBytes(StandardCharsets.UTF_8))
                        .build();
    }

    /** Below the root of the API, so that a repetition by another name of this server is answered with that name. */
    private static String location(ContainerRequestContext request, ContainerResponseContext response) {
        URI location = response.getLocation();
        return location == null
                ? null
                : request.getUriInfo().getBaseUri().relativize(location).toString();
    }

    private static String json(Object entity) throws JsonProcessingException {
        return entity == null ? null : ApiJson.mapper().writeValueAsString(entity);
    }

    private static String fingerprint(ContainerRequestContext request, MatchedCall call, String content) {
        return new Fingerprint()
                .with(call.operation())
                .with(call.parameters())
                .with(request.getUriInfo().getRequestUri().getRawQuery())
                .with(content)
                .text();
    }
}
