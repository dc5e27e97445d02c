package org.emporion.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Optional;
import org.emporion.ground.idempotency.RepeatableWrites.Owner;
import org.emporion.web.rest.RepeatableRequests;

/** Every write of the seller API may be repeated under its key, in the store or by the person that it acts for. */
@Provider
@Priority(Priorities.USER)
public class RepeatableWritesFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    private RepeatableRequests writes;

    @Inject
    private CurrentSeat current;

    @Context
    private ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Optional<String> key = RepeatableRequests.key(request);
        if (key.isPresent()) {
            boolean needsNoStore = called.getResourceMethod().isAnnotationPresent(WithoutStore.class);
            String actor = needsNoStore ? current.actor() : current.actorInStore();
            writes.begin(key.get(), request, called, new Owner("seller", actor, null));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        writes.end(request, response);
    }
}
