package org.emporion.storefront.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.web.rest.RepeatableRequests;

/**
 * Writes of buyers may be repeated under their key: those to a cart by whoever knows it, the others by the person or about the
 * order. Checkout looks after its key itself. Nothing but the key tells who asks for a new cart: one that can be guessed is not
 * kept, as the first one's cart would open to whoever comes with the same (ADR 60). Webhooks of payments are told apart by what
 * they say.
 */
@Provider
@Priority(Priorities.USER)
public class RepeatableWritesFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String STOREFRONT = "storefront";

    /** So many characters has a key, at least, that opens a cart once more. */
    private static final int UNGUESSABLE = 16;

    @Inject
    private RepeatableRequests writes;

    @Inject
    private CurrentBuyer buyer;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<String> key = RepeatableRequests.key(request);
        Optional<Owner> owner = key.isPresent() && called.getResourceClass() != CheckoutResource.class
                ? owner(key.get(), request.getUriInfo().getPathParameters())
                : Optional.empty();
        if (owner.isPresent()) {
            writes.begin(key.get(), request, called, owner.get());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        writes.end(request, response);
    }

    private Optional<Owner> owner(String key, MultivaluedMap<String, String> parameters) {
        Optional<Owner> cart = Optional.ofNullable(parameters.getFirst("cart")).map(Owner::ofCart);
        if (cart.isEmpty() && called.getResourceClass() == CartResource.class) {
            return ofNewCart(key);
        }
        Optional<Owner> order = Optional.ofNullable(parameters.getFirst("number"))
                .map(number -> new Owner(STOREFRONT, "order " + number, null));
        return cart.or(() -> order).or(() -> buyer.userId().map(user -> new Owner(STOREFRONT, "person " + user, null)));
    }

    /** Whoever knows the key; nobody when it could be guessed. */
    static Optional<Owner> ofNewCart(String key) {
        return key.length() < UNGUESSABLE
                ? Optional.empty()
                : Optional.of(new Owner(STOREFRONT, "new cart " + key, null));
    }
}
