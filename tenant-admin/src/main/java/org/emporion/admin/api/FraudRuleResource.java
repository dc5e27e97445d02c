package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.emporion.kernel.BasedOn;
import org.emporion.selling.fraud.PlatformFraudRules;
import org.emporion.selling.fraud.PlatformFraudRules.RuleView;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** What the screening of purchases goes by. */
@RequestScoped
@Path("fraud/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FraudRuleResource {

    @Context
    private HttpHeaders headers;

    private final CurrentAdmin current;
    private final PlatformFraudRules rules;

    @Inject
    public FraudRuleResource(CurrentAdmin current, PlatformFraudRules rules) {
        this.current = current;
        this.rules = rules;
    }

    /** What a rule counts from now on, and the version that this was written from. */
    public record Points(Integer points, Long threshold, String version) {}

    @GET
    public Items<RuleView> list() {
        return new Items<>(rules.all());
    }

    @GET
    @Path("{rule}")
    @APIResponseSchema(RuleView.class)
    public Response view(@PathParam("rule") String rule) {
        return versioned().answer(rules.view(rule));
    }

    @PUT
    @Path("{rule}")
    @APIResponseSchema(RuleView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(@PathParam("rule") String rule, Points points) {
        Points body = Required.body(points);
        BasedOn seen = BasedOn.version(body.version());
        return versioned()
                .change(
                        base -> rules.change(current.who(), rule, body.points(), body.threshold(), base.and(seen)),
                        () -> rules.view(rule));
    }

    private Versioned<RuleView> versioned() {
        return new Versioned<>(headers, RuleView::version);
    }
}
