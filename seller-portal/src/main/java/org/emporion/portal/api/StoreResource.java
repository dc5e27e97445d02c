package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.store.store.StoreApplications;
import org.emporion.store.store.StoreProfile;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Applying for a store, and its state. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StoreResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final StoreApplications applications;
    private final StoreProfile profile;

    @Inject
    public StoreResource(CurrentSeat current, StoreApplications applications, StoreProfile profile) {
        this.current = current;
        this.applications = applications;
        this.profile = profile;
    }

    /** What an application is answered with. */
    public record Applied(String tenantId, StoreStatus status) {}

    @POST
    @Path("applications")
    @WithoutStore
    @APIResponseSchema(value = Applied.class, responseCode = "201")
    public Response apply(StoreApplications.Application application) {
        String tenant =
                applications.apply(current.person(), Required.body(application)).toString();
        return Response.status(201)
                .entity(new Applied(tenant, StoreStatus.PENDING))
                .build();
    }

    /** An application sent again at the address of the store, after it was rejected or asked for more. */
    @PUT
    @Path("application")
    public StoreProfile.StoreView again(StoreApplications.Application application) {
        applications.again(current.seat(), Required.body(application));
        return profile.view(current.seat());
    }

    @GET
    @Path("slugs/{slug}")
    public StoreApplications.SlugAnswer slug(@PathParam("slug") String slug) {
        return applications.slug(slug);
    }

    @GET
    @Path("store")
    @APIResponseSchema(StoreProfile.StoreView.class)
    public Response store() {
        return versioned().answer(view());
    }

    /** Writes the fields that the body names. */
    @PUT
    @Path("store")
    @APIResponseSchema(StoreProfile.StoreView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(StoreBody changes) {
        return changed(changes);
    }

    /** The same: neither call touches what the body does not name. */
    @PATCH
    @Path("store")
    @APIResponseSchema(StoreProfile.StoreView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response changeSome(StoreBody changes) {
        return changed(changes);
    }

    private Response changed(StoreBody changes) {
        StoreProfile.Changes body = Required.body(changes).changes(this::view);
        return versioned()
                .change(
                        base -> {
                            profile.change(current.seat(), body, base);
                            return view();
                        },
                        this::view);
    }

    private StoreProfile.StoreView view() {
        return profile.view(current.seat());
    }

    private Versioned<StoreProfile.StoreView> versioned() {
        return new Versioned<>(headers, StoreProfile.StoreView::version);
    }
}
