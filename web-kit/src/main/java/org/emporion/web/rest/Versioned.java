package org.emporion.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;

/**
 * Answers of a resource that people edit: each brings its version as {@code ETag}, and a change that comes with
 * {@code If-Match} is done only while that is still the version (RFC 9110, 13.1.1); otherwise it is answered with 412 and what
 * is there now.
 */
public final class Versioned<T> {

    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]*)\"");

    private final HttpHeaders headers;
    private final Function<T, String> version;

    /** @param version the version of what is answered */
    public Versioned(HttpHeaders headers, Function<T, String> version) {
        this.headers = headers;
        this.version = version;
    }

    public Response answer(T present) {
        return with(Response.ok(), present);
    }

    public Response with(Response.ResponseBuilder response, T present) {
        return response.entity(present)
                .header(HttpHeaders.ETAG, '"' + version.apply(present) + '"')
                .build();
    }

    /**
     * Does a change and answers what came of it.
     *
     * @param change what is done, based on what {@code If-Match} names
     * @param now asked only when that is not what is there any more
     */
    public Response change(Function<BasedOn, T> change, Supplier<T> now) {
        return done(base -> answer(change.apply(base)), now);
    }

    /** The same for what adds something to it. */
    public Response create(Function<BasedOn, T> addition, Supplier<T> now) {
        return done(base -> with(Response.status(Response.Status.CREATED), addition.apply(base)), now);
    }

    /** The same for what leaves nothing to answer. */
    public Response delete(Consumer<BasedOn> deletion, Supplier<T> now) {
        return done(
                base -> {
                    deletion.accept(base);
                    return Response.noContent().build();
                },
                now);
    }

    /** The same for what is answered with something else, such as an order that a cart became. */
    public Response done(Function<BasedOn, Response> work, Supplier<T> now) {
        BasedOn base = base(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        try {
            return work.apply(base);
        } catch (Conflict stale) {
            if (base.isAnything() || !BasedOn.CHANGED_MEANWHILE.equals(stale.code())) {
                throw stale;
            }
            return with(Response.status(Response.Status.PRECONDITION_FAILED), now.get());
        }
    }

    /**
     * What {@code If-Match} names. Weak tags never match, as RFC 9110 has it.
     *
     * @throws RuleViolated when the header is none
     */
    static BasedOn base(List<String> sent) {
        String all =
                sent == null || sent.isEmpty() ? "*" : String.join(",", sent).strip();
        if ("*".equals(all)) {
            return BasedOn.ANYTHING;
        }
        Set<String> versions = new LinkedHashSet<>();
        Matcher tag = TAG.matcher(all);
        while (tag.find()) {
            versions.add(tag.group(1) == null ? tag.group(2) : "W/");
        }
        if (versions.isEmpty()) {
            throw RuleViolated.field(HttpHeaders.IF_MATCH, "ETAG", "Send the ETag as it came, in its quotation marks.");
        }
        return new BasedOn(versions);
    }
}
