package org.emporion.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.emporion.integration.RepeatableWrites;
import org.emporion.integration.RepeatableWrites.Answer;
import org.emporion.integration.RepeatableWrites.Write;
import org.emporion.kernel.RuleViolated;

/**
 * Lets a write with an {@code Idempotency-Key} happen once and answers repetitions with what the first was told. The filters
 * of the APIs say which requests these are.
 */
@ApplicationScoped
public class RepeatableRequests {

    private static final String HEADER = "Idempotency-Key";
    private static final String WRITE = RepeatableRequests.class.getName();
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST = 255;

    private RepeatableWrites writes;

    RepeatableRequests() {}

    @Inject
    public RepeatableRequests(RepeatableWrites writes) {
        this.writes = writes;
    }

    /** Whether this is a write that brings a key. */
    public static boolean isOne(ContainerRequestContext request) {
        return request.getHeaderString(HEADER) != null && WRITES.contains(request.getMethod());
    }

    /**
     * Takes the key for the request, or ends the request with the answer that is kept.
     *
     * @param application whose API it is
     * @param actor who asks, where that is not in the path
     * @throws RuleViolated when it is no key, or one that was used for another request
     */
    public void begin(ContainerRequestContext request, String application, String actor) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key.isBlank() || key.length() > LONGEST) {
            throw RuleViolated.field(HEADER, "LENGTH", "An Idempotency-Key has 1 to 255 characters.");
        }
        String path = request.getUriInfo().getPath();
        String scope = scope(actor + " " + request.getMethod() + " " + path);
        Write write = new Write(application, scope, key, fingerprint(request));
        Optional<Answer> known = writes.begin(write);
        if (known.isPresent()) {
            request.abortWith(repeat(known.get()));
        } else {
            request.setProperty(WRITE, write);
        }
    }

    /** Keeps the answer, or gives the key back when the write failed on our side or its answer is a secret. */
    public void end(ContainerRequestContext request, ContainerResponseContext response, boolean secret)
            throws IOException {
        if (!(request.getProperty(WRITE) instanceof Write write)) {
            return;
        }
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
                : response.type(answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                        .entity(answer.body().getBytes(StandardCharsets.UTF_8))
                        .build();
    }

    private static String json(Object entity) throws JsonProcessingException {
        return entity == null ? null : ApiJson.mapper().writeValueAsString(entity);
    }

    /** An index takes no text of any length, and a path may have any. */
    private static String scope(String text) {
        return text.length() <= LONGEST ? text : hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** JSON bodies are read whole; uploads, which may be large, are told apart by their length. */
    private static String fingerprint(ContainerRequestContext request) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            return request.getMediaType() + " " + request.getLength();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return hash(body);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
