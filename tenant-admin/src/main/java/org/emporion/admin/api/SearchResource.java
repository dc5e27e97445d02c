package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.discovery.search.SearchSupervision;

/** The search index: how far it is behind, and building it anew. */
@RequestScoped
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final CurrentAdmin current;
    private final SearchSupervision search;

    @Inject
    public SearchResource(CurrentAdmin current, SearchSupervision search) {
        this.current = current;
        this.search = search;
    }

    @POST
    @Path("rebuild")
    @APIResponseSchema(value = SearchSupervision.Rebuild.class, responseCode = "202")
    public Response rebuild() {
        return Response.accepted(search.rebuild(current.who())).build();
    }

    /** The rebuild asked for last; 204 when there was none. */
    @GET
    @Path("rebuild")
    @APIResponseSchema(SearchSupervision.Rebuild.class)
    @APIResponse(responseCode = "204", description = "There was none")
    public Response latestRebuild() {
        return search.latestRebuild()
                .map(rebuild -> Response.ok(rebuild).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("lag")
    public SearchSupervision.Lag lag() {
        return search.lag();
    }
}
