package org.emporion.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.emporion.integration.RepeatableWrites;
import org.emporion.integration.RepeatableWrites.Answer;
import org.emporion.integration.RepeatableWrites.Write;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.ApiJson;

/**
 * Lets a write with an {@code Idempotency-Key} happen once and answers repetitions with what the first was told. Answers that
 * carry a secret are not kept: their key is given back.
 */
@Provider
@Priority(Priorities.USER)
public class RepeatableWritesFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String WRITE = RepeatableWritesFilter.class.getName();
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST = 255;

    @Inject
    private RepeatableWrites writes;

    @Inject
    private CurrentSeat current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !WRITES.contains(request.getMethod())) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw RuleViolated.field(HEADER, "LENGTH", "An Idempotency-Key has 1 to 255 characters.");
        }
        String path = request.getUriInfo().getPath();
        Write write = new Write(current.actor() + " " + request.getMethod() + " " + path, key, fingerprint(request));
        Optional<Answer> known = writes.begin(write);
        if (known.isPresent()) {
            request.abortWith(repeat(known.get()));
        } else {
            request.setProperty(WRITE, write);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(WRITE) instanceof Write write)) {
            return;
        }
        boolean secret = request.getUriInfo().getPath().endsWith("keys");
        if (response.getStatus() >= 500 || secret) {
            writes.givenBack(write);
        } else {
            writes.answered(write, new Answer(response.getStatus(), json(response.getEntity())));
        }
    }

    private static Response repeat(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status());
        return answer.body() == null
                ? response.build()
                : response.type(answer.status() < 400 ? MediaType.APPLICATION_JSON : "application/problem+json")
                        .entity(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .build();
    }

    private static String json(Object entity) throws JsonProcessingException {
        return entity == null ? null : ApiJson.mapper().writeValueAsString(entity);
    }

    /** JSON bodies are read whole; uploads, which may be large, are told apart by their length. */
    private static String fingerprint(ContainerRequestContext request) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            return request.getMediaType() + " " + request.getLength();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
