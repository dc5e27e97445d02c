package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.tax.SellerTaxes;
import org.emporion.money.tax.SellerTaxes.ClassChoice;
import org.emporion.money.tax.SellerTaxes.RatesFor;
import org.emporion.money.tax.SellerTaxes.StoreTaxView;
import org.emporion.money.tax.TaxPlace;
import org.emporion.web.rest.Items;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** How the store taxes what it sells, and by which rates. */
@RequestScoped
@Path("tax")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaxResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final SellerTaxes taxes;

    @Inject
    public TaxResource(CurrentSeat current, SellerTaxes taxes) {
        this.current = current;
        this.taxes = taxes;
    }

    /**
     * What the store says of its taxes, or a read of that as it came; null stays as it is. What nobody can set must be as it is.
     *
     * @param ratesOf {@code DESTINATION} or {@code OWN_COUNTRY}: whose rates count within the tax union
     * @param version which state was seen; null for whatever is there
     */
    public record TaxSettings(
            String ratesOf,
            Boolean pricesIncludeTax,
            String version,
            @Schema(type = SchemaType.STRING, readOnly = true) JsonNode country,
            @Schema(type = SchemaType.ARRAY, readOnly = true) JsonNode rates) {

        private ReadOnly readOnly() {
            return new ReadOnly().and("country", country).and("rates", rates);
        }
    }

    @GET
    @APIResponseSchema(StoreTaxView.class)
    public Response view() {
        return versioned().answer(now());
    }

    /** The rates that count at this moment for goods that the store sends to a country. */
    @GET
    @Path("rates")
    public RatesFor rates(@QueryParam("country") String country) {
        return taxes.ratesFor(current.seat(), country);
    }

    /** The classes that a product may name. */
    @GET
    @Path("classes")
    public Items<ClassChoice> classes() {
        return new Items<>(taxes.classes(current.seat()));
    }

    @PUT
    @APIResponseSchema(StoreTaxView.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response change(TaxSettings settings) {
        TaxSettings body = Required.body(settings);
        body.readOnly().mustBeAsIn(this::now);
        BasedOn seen = BasedOn.version(body.version());
        return versioned()
                .change(
                        base -> taxes.change(
                                current.seat(), place(body.ratesOf()), body.pricesIncludeTax(), base.and(seen)),
                        this::now);
    }

    private StoreTaxView now() {
        return taxes.view(current.seat());
    }

    private Versioned<StoreTaxView> versioned() {
        return new Versioned<>(headers, StoreTaxView::version);
    }

    private static TaxPlace place(String text) {
        return text == null
                ? null
                : Arrays.stream(TaxPlace.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> RuleViolated.field(
                                "ratesOf", "TAX_PLACE", "Use DESTINATION or OWN_COUNTRY, not \"" + text + "\"."));
    }
}
