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
import org.emporion.money.tax.PlatformTaxClasses;
import org.emporion.money.tax.PlatformTaxClasses.TaxClassView;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The classes of goods for their tax. */
@RequestScoped
@Path("tax/classes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaxClassResource {

    private final CurrentAdmin current;
    private final PlatformTaxClasses classes;

    @Context
    private HttpHeaders headers;

    @Inject
    public TaxClassResource(CurrentAdmin current, PlatformTaxClasses classes) {
        this.current = current;
        this.classes = classes;
    }

    /** What a class is called and what it is for, and the version that this was written from. */
    public record Description(String name, String purpose, String version) {}

    @GET
    public Items<TaxClassView> list() {
        return new Items<>(classes.all());
    }

    @GET
    @Path("{code}")
    @APIResponseSchema(TaxClassView.class)
    public Response view(@PathParam("code") String code) {
        return versioned().answer(classes.view(code));
    }

    /** Makes the class, or describes one that is there. */
    @PUT
    @Path("{code}")
    @APIResponseSchema(TaxClassView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response describe(@PathParam("code") String code, Description description) {
        Description body = Required.body(description);
        BasedOn seen = BasedOn.version(body.version());
        return versioned()
                .change(
                        base -> classes.describe(current.who(), code, body.name(), body.purpose(), base.and(seen)),
                        () -> classes.view(code));
    }

    private Versioned<TaxClassView> versioned() {
        return new Versioned<>(headers, TaxClassView::version);
    }
}
