package org.emporion.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.SellerAccess;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.auth.AccessTokens;
import org.emporion.web.auth.BearerHeader;
import org.emporion.web.auth.ProviderUnreachable;
import org.emporion.web.limits.CallerLimits;
import org.emporion.web.rest.Refusals;

/** Lets a request in with an access token of a person or an API key of a store, and with nothing else. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SellerFilter implements ContainerRequestFilter {

    private static final String KEY_PREFIX = "emk_";
    private static final String STORE = "X-Store";

    @Inject
    private AccessTokens tokens;

    @Inject
    private SellerAccess access;

    @Inject
    private CallerLimits limits;

    @Inject
    private CurrentSeat current;

    @Override
    public void filter(ContainerRequestContext request) {
        refusal(request).ifPresent(request::abortWith);
    }

    private Optional<Response> refusal(ContainerRequestContext request) {
        Optional<String> credential = BearerHeader.credential(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (credential.isEmpty()) {
            return Optional.of(Refusals.unauthorized());
        }
        return credential.get().startsWith(KEY_PREFIX)
                ? admitKey(credential.get(), request.getHeaderString(STORE))
                : admitPerson(credential.get(), request.getHeaderString(STORE));
    }

    private Optional<Response> admitKey(String key, String store) {
        Optional<Seat> seat = access.keySeat(key);
        seat.ifPresent(opened -> mustFit(opened.storeSlug(), store));
        seat.ifPresent(current::actAs);
        return seat.isPresent()
                ? limits.ofKey(seat.get().tenant(), seat.get().who())
                : Optional.of(Refusals.unauthorized());
    }

    /** Nothing is written into another store than the one that the request names. */
    static void mustFit(String slug, String store) {
        if (store != null && !slug.equalsIgnoreCase(store.strip())) {
            throw RuleViolated.field(
                    STORE,
                    "OTHER_STORE",
                    "This API key belongs to the store \"" + slug + "\". Name that one in " + STORE
                            + ", or leave the header out.");
        }
    }

    private Optional<Response> admitPerson(String token, String store) {
        try {
            Optional<AccessTokens.Bearer> bearer = tokens.verify(token);
            bearer.ifPresent(known -> current.actAs(known.person(), store));
            return bearer.isPresent()
                    ? limits.ofPerson(bearer.get().person().userId())
                    : Optional.of(Refusals.unauthorized());
        } catch (ProviderUnreachable e) {
            return Optional.of(Refusals.providerUnreachable());
        }
    }
}
