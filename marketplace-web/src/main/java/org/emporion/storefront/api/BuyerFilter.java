package org.emporion.storefront.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.emporion.web.auth.AccessTokens;
import org.emporion.web.auth.BearerHeader;
import org.emporion.web.auth.ProviderUnreachable;
import org.emporion.web.rest.Refusals;

/** Lets buyers in by their token: 401 without a good one. */
@ForBuyer
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BuyerFilter implements ContainerRequestFilter {

    @Inject
    private AccessTokens tokens;

    @Inject
    private CurrentBuyer current;

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            Optional<AccessTokens.Bearer> bearer = BearerHeader.credential(
                            request.getHeaderString(HttpHeaders.AUTHORIZATION))
                    .flatMap(tokens::verify);
            bearer.ifPresentOrElse(current::is, () -> request.abortWith(Refusals.unauthorized()));
        } catch (ProviderUnreachable e) {
            request.abortWith(Refusals.providerUnreachable());
        }
    }
}
