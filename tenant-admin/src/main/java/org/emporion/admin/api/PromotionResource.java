package org.emporion.admin.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.selling.promotion.PlatformPromotions;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionQuery;
import org.emporion.selling.promotion.PromotionView;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Seen;
import org.emporion.web.rest.Versioned;

/** What the platform gives the buyers of all stores, and bears itself. */
@RequestScoped
@Path("promotions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PromotionResource {

    @Context
    private HttpHeaders headers;

    private final CurrentAdmin current;
    private final PlatformPromotions promotions;

    @Inject
    public PromotionResource(CurrentAdmin current, PlatformPromotions promotions) {
        this.current = current;
        this.promotions = promotions;
    }

    @GET
    public Page<PromotionView> list(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        return promotions.list(PromotionQuery.of(text, state, sort), paging.request());
    }

    @POST
    @APIResponseSchema(value = PromotionView.class, responseCode = "201")
    public Response create(PromotionChange promotion) {
        PromotionView made = promotions.create(current.who(), Required.body(promotion));
        return versioned().with(Response.created(URI.create("promotions/" + made.id())), made);
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(PromotionView.class)
    public Response get(@PathParam("id") String id) {
        return versioned().answer(now(promotion(id)));
    }

    @PATCH
    @Path("{id}")
    @APIResponseSchema(PromotionView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(@PathParam("id") String id, PromotionChange change) {
        UUID promotion = promotion(id);
        PromotionChange body = Required.body(change);
        return versioned()
                .change(base -> promotions.change(current.who(), promotion, body, base), () -> now(promotion));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Done")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response delete(@PathParam("id") String id) {
        UUID promotion = promotion(id);
        return versioned().delete(base -> promotions.delete(current.who(), promotion, base), () -> now(promotion));
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(PromotionView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response stop(@PathParam("id") String id, String body) throws JsonProcessingException {
        BasedOn seen = Seen.in(body);
        UUID promotion = promotion(id);
        return versioned()
                .change(base -> promotions.stop(current.who(), promotion, base.and(seen)), () -> now(promotion));
    }

    private PromotionView now(UUID promotion) {
        return promotions.get(promotion);
    }

    private Versioned<PromotionView> versioned() {
        return new Versioned<>(headers, PromotionView::version);
    }

    private static UUID promotion(String id) {
        return Ids.require(id, "promotion");
    }
}
