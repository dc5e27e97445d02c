package org.emporion.storefront.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.regex.Pattern;
import org.emporion.web.rest.RepeatableRequests;

/**
 * Every write to a cart may be repeated under its key. Checkout looks after its key itself. A new cart is not kept under one:
 * nothing tells guests apart, and the first one's cart would open to whoever comes with the same key.
 */
@Provider
@Priority(Priorities.USER)
public class RepeatableCartWrites implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern OF_A_CART = Pattern.compile("/?carts/[^/]+/(lines(/.*)?|address|shipping)/?");

    @Inject
    private RepeatableRequests writes;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        boolean ofCart = OF_A_CART.matcher(request.getUriInfo().getPath()).matches();
        if (ofCart && RepeatableRequests.isOne(request)) {
            writes.begin(request, "storefront", "guest");
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        writes.end(request, response, false);
    }
}
