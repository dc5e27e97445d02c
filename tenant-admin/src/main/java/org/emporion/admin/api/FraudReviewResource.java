package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.selling.fraud.PlatformReviews.Query;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.selling.fraud.ReviewState;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Purchases that are held before they are placed, and the decisions about them. */
@RequestScoped
@Path("fraud/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FraudReviewResource {

    @Context
    private HttpHeaders headers;

    private final CurrentAdmin current;
    private final PlatformReviews reviews;

    @Inject
    public FraudReviewResource(CurrentAdmin current, PlatformReviews reviews) {
        this.current = current;
        this.reviews = reviews;
    }

    /** Why a purchase is released or rejected, and the version that it was decided from. */
    public record Decision(String reason, String version) {}

    @GET
    public Page<ReviewView> list(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        return reviews.list(new Query(text, state(state), sort), paging.request());
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(ReviewView.class)
    public Response view(@PathParam("number") String number) {
        return versioned().answer(reviews.view(number));
    }

    @POST
    @Path("{number}/release")
    @APIResponseSchema(ReviewView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response release(@PathParam("number") String number, Decision decision) {
        Decision body = Required.body(decision);
        return versioned()
                .change(
                        base -> reviews.release(current.who(), number, body.reason(), base.and(seen(body))),
                        () -> reviews.view(number));
    }

    @POST
    @Path("{number}/reject")
    @APIResponseSchema(ReviewView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response reject(@PathParam("number") String number, Decision decision) {
        Decision body = Required.body(decision);
        return versioned()
                .change(
                        base -> reviews.reject(current.who(), number, body.reason(), base.and(seen(body))),
                        () -> reviews.view(number));
    }

    private Versioned<ReviewView> versioned() {
        return new Versioned<>(headers, ReviewView::version);
    }

    private static BasedOn seen(Decision body) {
        return BasedOn.version(body.version());
    }

    private static ReviewState state(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(ReviewState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "state",
                        "STATE",
                        "There is no state \"" + text + "\"; use OPEN, RELEASED, REJECTED or EXPIRED."));
    }
}
