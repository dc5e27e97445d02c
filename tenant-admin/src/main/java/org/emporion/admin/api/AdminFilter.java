package org.emporion.admin.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.emporion.web.auth.AccessTokens;
import org.emporion.web.auth.BearerHeader;
import org.emporion.web.auth.ProviderUnreachable;
import org.emporion.web.limits.CallerLimits;
import org.emporion.web.rest.Problem;
import org.emporion.web.rest.Refusals;

/** Lets platform admins in and nobody else: 401 without a good token, 403 without the role. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AdminFilter implements ContainerRequestFilter {

    private static final String ROLE = "platform-admin";

    @Inject
    private AccessTokens tokens;

    @Inject
    private CallerLimits limits;

    @Inject
    private CurrentAdmin current;

    @Override
    public void filter(ContainerRequestContext request) {
        refusal(request.getHeaderString(HttpHeaders.AUTHORIZATION)).ifPresent(request::abortWith);
    }

    private Optional<Response> refusal(String header) {
        try {
            Optional<AccessTokens.Bearer> bearer =
                    BearerHeader.credential(header).flatMap(tokens::verify);
            if (bearer.isEmpty()) {
                return Optional.of(Refusals.unauthorized());
            }
            if (!bearer.get().roles().contains(ROLE)) {
                return Optional.of(new Problem(403, "ADMINS_ONLY", "This call is for platform admins.").answer());
            }
            current.is(bearer.get().person());
            return limits.ofPerson(bearer.get().person().userId());
        } catch (ProviderUnreachable e) {
            return Optional.of(Refusals.providerUnreachable());
        }
    }
}
