package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.emporion.tenancy.StoreApplications;
import org.emporion.tenancy.StoreProfile;
import org.emporion.tenancy.StoreStatus;
import org.emporion.web.rest.Required;

/** Applying for a store, and its state. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StoreResource {

    private CurrentSeat current;
    private StoreApplications applications;
    private StoreProfile profile;

    StoreResource() {}

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
    public Response apply(StoreApplications.Application application) {
        String tenant =
                applications.apply(current.person(), Required.body(application)).toString();
        return Response.status(201)
                .entity(new Applied(tenant, StoreStatus.PENDING))
                .build();
    }

    @GET
    @Path("slugs/{slug}")
    public StoreApplications.SlugAnswer slug(@PathParam("slug") String slug) {
        return applications.slug(slug);
    }

    @GET
    @Path("store")
    public StoreProfile.StoreView store() {
        return profile.view(current.seat());
    }

    @PUT
    @Path("store")
    public StoreProfile.StoreView change(StoreProfile.Changes changes) {
        profile.change(current.seat(), Required.body(changes));
        return store();
    }
}
