package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.integration.StoreRates;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;

/** The stores, and the acts that move them from state to state; each answers with the store as it then is. */
@RequestScoped
@Path("tenants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantResource {

    private final CurrentAdmin current;
    private final TenantDirectory directory;
    private final TenantSupervision supervision;
    private final StoreRates rates;

    @Inject
    public TenantResource(
            CurrentAdmin current, TenantDirectory directory, TenantSupervision supervision, StoreRates rates) {
        this.current = current;
        this.directory = directory;
        this.supervision = supervision;
        this.rates = rates;
    }

    /** Why a store is rejected or suspended; its people read it. */
    public record Reason(String reason) {}

    @GET
    public Page<TenantView> list(
            @QueryParam("status") String status,
            @QueryParam("q") String text,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        return directory.list(new TenantDirectory.Query(status(status), text, sort), paging.request());
    }

    @GET
    @Path("{id}")
    public TenantView view(@PathParam("id") String id) {
        return directory.view(store(id));
    }

    @POST
    @Path("{id}/approve")
    public TenantView approve(@PathParam("id") String id) {
        supervision.approve(current.who(), store(id));
        return view(id);
    }

    @POST
    @Path("{id}/reject")
    public TenantView reject(@PathParam("id") String id, Reason reason) {
        supervision.reject(current.who(), store(id), Required.body(reason).reason());
        return view(id);
    }

    @POST
    @Path("{id}/suspend")
    public TenantView suspend(@PathParam("id") String id, Reason reason) {
        supervision.suspend(current.who(), store(id), Required.body(reason).reason());
        return view(id);
    }

    @POST
    @Path("{id}/reopen")
    public TenantView reopen(@PathParam("id") String id) {
        supervision.reopen(current.who(), store(id));
        return view(id);
    }

    /** How often each API key of the store may ask; null is what is usual on the platform. */
    public record Rate(Integer requestsPerMinute) {}

    @PUT
    @Path("{id}/rate")
    public TenantView rate(@PathParam("id") String id, Rate rate) {
        rates.set(current.who(), store(id), Required.body(rate).requestsPerMinute());
        return view(id);
    }

    private static UUID store(String id) {
        return Ids.require(id, "store");
    }

    private static StoreStatus status(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(StoreStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "status",
                        "STATUS",
                        "There is no status \"" + text + "\"; use PENDING, ACTIVE, REJECTED, SUSPENDED or CLOSED."));
    }
}
