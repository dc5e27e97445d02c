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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.chargeback.ChargebackState;
import org.emporion.money.chargeback.ChargebackView;
import org.emporion.money.chargeback.PlatformChargebackRule;
import org.emporion.money.chargeback.PlatformChargebackRule.Rule;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.money.chargeback.PlatformChargebacks.Case;
import org.emporion.money.chargeback.PlatformChargebacks.Query;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** Chargebacks of all purchases: found, followed, and answered with evidence. */
@RequestScoped
@Path("chargebacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChargebackResource {

    private final CurrentAdmin current;
    private final PlatformChargebacks chargebacks;
    private final PlatformChargebackRule rule;

    @Context
    private HttpHeaders headers;

    @Inject
    public ChargebackResource(CurrentAdmin current, PlatformChargebacks chargebacks, PlatformChargebackRule rule) {
        this.current = current;
        this.chargebacks = chargebacks;
        this.rule = rule;
    }

    /** What is said to a chargeback, and the version of it that was seen. */
    public record EvidenceText(String evidence, String version) {}

    @GET
    public Page<ChargebackView> list(
            @QueryParam("q") String text,
            @QueryParam("state") String state,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        return chargebacks.list(new Query(text, state(state), sort), paging.request());
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(Case.class)
    public Response get(@PathParam("id") String id) {
        return versioned().answer(chargebacks.get(key(id)));
    }

    /** Sends evidence to the payment provider, once. */
    @POST
    @Path("{id}/evidence")
    @APIResponseSchema(Case.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response answer(@PathParam("id") String id, EvidenceText evidence) {
        EvidenceText body = Required.body(evidence);
        BasedOn seen = BasedOn.version(body.version());
        UUID key = key(id);
        return versioned()
                .change(
                        base -> chargebacks.answer(current.person(), key, body.evidence(), base.and(seen)),
                        () -> chargebacks.get(key));
    }

    /** Who bears what chargebacks cost that are opened from now on. */
    @GET
    @Path("rule")
    @APIResponseSchema(Rule.class)
    public Response rule() {
        return versionedRule().answer(rule.view());
    }

    @PUT
    @Path("rule")
    @APIResponseSchema(Rule.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response changeRule(Rule wanted) {
        Rule body = Required.body(wanted);
        BasedOn seen = BasedOn.version(body.version());
        return versionedRule()
                .change(base -> rule.change(current.who(), body.loss(), body.fee(), base.and(seen)), rule::view);
    }

    private Versioned<Rule> versionedRule() {
        return new Versioned<>(headers, Rule::version);
    }

    private static ChargebackState state(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(ChargebackState.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> RuleViolated.field(
                        "state", "STATE", "Use one of " + Arrays.toString(ChargebackState.values()) + "."));
    }

    private Versioned<Case> versioned() {
        return new Versioned<>(headers, each -> each.chargeback().version());
    }

    private static UUID key(String id) {
        return Ids.require(id, "chargeback");
    }
}
