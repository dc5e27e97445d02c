package org.emporion.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Set;
import org.emporion.web.rest.RepeatableRequests;

/** Every write of the seller API may be repeated under its key, in the store or by the person that it acts for. */
@Provider
@Priority(Priorities.USER)
public class RepeatableWritesFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Set<String> WITHOUT_STORE = Set.of("applications", "invitations/accept");

    @Inject
    private RepeatableRequests writes;

    @Inject
    private CurrentSeat current;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (RepeatableRequests.isOne(request)) {
            String path = request.getUriInfo().getPath();
            boolean needsNoStore = WITHOUT_STORE.stream().anyMatch(path::endsWith);
            writes.begin(request, "seller", needsNoStore ? current.actor() : current.actorInStore());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean showsNewKey = request.getUriInfo().getPath().endsWith("keys");
        writes.end(request, response, showsNewKey);
    }
}
