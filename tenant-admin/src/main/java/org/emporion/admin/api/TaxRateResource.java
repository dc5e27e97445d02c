package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Page;
import org.emporion.money.tax.PlatformTaxRates;
import org.emporion.money.tax.PlatformTaxRates.RateRow;
import org.emporion.money.tax.PlatformTaxRates.Timeline;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** What classes of goods are taxed by in the countries; a rate holds until the next one of the two begins. */
@RequestScoped
@Path("tax/rates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaxRateResource {

    private final CurrentAdmin current;
    private final PlatformTaxRates rates;

    @Context
    private HttpHeaders headers;

    @Inject
    public TaxRateResource(CurrentAdmin current, PlatformTaxRates rates) {
        this.current = current;
        this.rates = rates;
    }

    /**
     * A rate, and the version of the rates that it follows.
     *
     * @param rate percent, for example "5.5"; an explicit null where the country has the class no more from that day on
     */
    public record NewRate(Optional<String> rate, String version) {

        private boolean isEnd() {
            return rate != null && rate.isEmpty();
        }

        private String percent() {
            return rate == null ? null : rate.orElse(null);
        }
    }

    @GET
    public Page<RateRow> list(
            @QueryParam("country") String country, @QueryParam("taxClass") String taxClass, @BeanParam Paging paging) {
        return rates.list(country, taxClass, paging.request());
    }

    /** The rates of a class in a country, one after the other. */
    @GET
    @Path("{country}/{taxClass}")
    @APIResponseSchema(Timeline.class)
    public Response view(@PathParam("country") String country, @PathParam("taxClass") String taxClass) {
        return versioned().answer(rates.timeline(country, taxClass));
    }

    /** The rate that counts from a day on, which begins by the clocks of the country: today or later. */
    @PUT
    @Path("{country}/{taxClass}/{from}")
    @APIResponseSchema(Timeline.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response put(
            @PathParam("country") String country,
            @PathParam("taxClass") String taxClass,
            @PathParam("from") String from,
            NewRate rate) {
        NewRate body = Required.body(rate);
        BasedOn seen = BasedOn.version(body.version());
        return versioned()
                .change(
                        base -> body.isEnd()
                                ? rates.end(current.who(), country, taxClass, day(from), base.and(seen))
                                : rates.put(
                                        current.who(), country, taxClass, day(from), body.percent(), base.and(seen)),
                        () -> rates.timeline(country, taxClass));
    }

    /** A rate that was announced does not begin. */
    @DELETE
    @Path("{country}/{taxClass}/{from}")
    @APIResponseSchema(Timeline.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response cancel(
            @PathParam("country") String country,
            @PathParam("taxClass") String taxClass,
            @PathParam("from") String from) {
        return versioned()
                .change(
                        base -> rates.cancel(current.who(), country, taxClass, day(from), base),
                        () -> rates.timeline(country, taxClass));
    }

    private static LocalDate day(String from) {
        return DayRange.of(from, "from", null, "to").from();
    }

    private Versioned<Timeline> versioned() {
        return new Versioned<>(headers, Timeline::version);
    }
}
