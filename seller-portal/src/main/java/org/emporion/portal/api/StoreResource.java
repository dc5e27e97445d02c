package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.tenancy.ApiKeys;
import org.emporion.tenancy.StoreApplications;
import org.emporion.tenancy.StoreProfile;
import org.emporion.tenancy.StoreStatus;
import org.emporion.web.rest.Required;

/** Applying for a store, its state, and its API keys. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StoreResource {

    private CurrentSeat current;
    private StoreApplications applications;
    private StoreProfile profile;
    private ApiKeys keys;

    StoreResource() {}

    @Inject
    public StoreResource(CurrentSeat current, StoreApplications applications, StoreProfile profile, ApiKeys keys) {
        this.current = current;
        this.applications = applications;
        this.profile = profile;
        this.keys = keys;
    }

    /** What an application is answered with. */
    public record Applied(String tenantId, StoreStatus status) {}

    /** What a new key is asked for with. */
    public record KeyRequest(String name, List<String> scopes) {}

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

    @POST
    @Path("keys")
    public Response createKey(KeyRequest request) {
        current.person();
        KeyRequest body = Required.body(request);
        return Response.status(201)
                .entity(keys.create(current.seat(), body.name(), body.scopes()))
                .build();
    }

    @GET
    @Path("keys")
    public Map<String, List<ApiKeys.KeyView>> keys() {
        return Map.of("items", keys.list(current.seat()));
    }

    @DELETE
    @Path("keys/{id}")
    public void revokeKey(@PathParam("id") String id) {
        UUID key = Ids.require(id, "key");
        keys.revoke(current.seat(), key);
    }
}
