package org.emporion.admin.api;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantDirectory.TenantView;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Seen;
import org.emporion.web.rest.Versioned;

/** The stores, and the acts that move them from state to state; each answers with the store as it then is. */
@RequestScoped
@Path("tenants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TenantResource {

    private final CurrentAdmin current;
    private final TenantDirectory directory;
    private final TenantSupervision supervision;

    @Context
    private HttpHeaders headers;

    @Inject
    public TenantResource(CurrentAdmin current, TenantDirectory directory, TenantSupervision supervision) {
        this.current = current;
        this.directory = directory;
        this.supervision = supervision;
    }

    /** Why a store is rejected or suspended, which its people read, and the version that it was decided from. */
    public record Reason(String reason, String version) {}

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
    @APIResponseSchema(TenantView.class)
    public Response view(@PathParam("id") String id) {
        return versioned().answer(directory.view(store(id)));
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response approve(@PathParam("id") String id, String body) throws JsonProcessingException {
        return decided(id, Seen.in(body), base -> supervision.approve(current.who(), store(id), base));
    }

    /** What an applicant is asked, and the version that it was asked from. */
    public record Question(String question, String version) {}

    @POST
    @Path("{id}/ask")
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response ask(@PathParam("id") String id, Question question) {
        Question body = Required.body(question);
        return decided(
                id,
                BasedOn.version(body.version()),
                base -> supervision.askMore(current.who(), store(id), body.question(), base));
    }

    @POST
    @Path("{id}/reconsider")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response reconsider(@PathParam("id") String id, String body) throws JsonProcessingException {
        return decided(id, Seen.in(body), base -> supervision.reconsider(current.who(), store(id), base));
    }

    @POST
    @Path("{id}/reject")
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response reject(@PathParam("id") String id, Reason reason) {
        return decided(id, reason, (why, base) -> supervision.reject(current.who(), store(id), why, base));
    }

    @POST
    @Path("{id}/suspend")
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response suspend(@PathParam("id") String id, Reason reason) {
        return decided(id, reason, (why, base) -> supervision.suspend(current.who(), store(id), why, base));
    }

    @POST
    @Path("{id}/reopen")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response reopen(@PathParam("id") String id, String body) throws JsonProcessingException {
        return decided(id, Seen.in(body), base -> supervision.reopen(current.who(), store(id), base));
    }

    /** How often each API key of the store may ask; null is what is usual on the platform. */
    public record Rate(Integer requestsPerMinute, String version) {}

    @PUT
    @Path("{id}/rate")
    @APIResponseSchema(TenantView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response rate(@PathParam("id") String id, Rate rate) {
        Rate body = Required.body(rate);
        return decided(
                id,
                BasedOn.version(body.version()),
                base -> supervision.limit(current.who(), store(id), body.requestsPerMinute(), base));
    }

    private Response decided(String id, Reason reason, BiConsumer<String, BasedOn> decision) {
        Reason body = Required.body(reason);
        return decided(id, BasedOn.version(body.version()), base -> decision.accept(body.reason(), base));
    }

    private Response decided(String id, BasedOn seen, Consumer<BasedOn> decision) {
        return versioned()
                .change(
                        base -> {
                            decision.accept(base.and(seen));
                            return directory.view(store(id));
                        },
                        () -> directory.view(store(id)));
    }

    private Versioned<TenantView> versioned() {
        return new Versioned<>(headers, TenantView::version);
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
