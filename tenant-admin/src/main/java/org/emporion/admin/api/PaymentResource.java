package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.emporion.kernel.DayRange;
import org.emporion.money.reconciliation.PaymentDifferences;

/** What payment providers moved. */
@RequestScoped
@Path("payments")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {

    private final PaymentDifferences differences;

    @Inject
    public PaymentResource(PaymentDifferences differences) {
        this.differences = differences;
    }

    /** What the payment providers say that they moved, against what is written down here: nothing is listed where both are the same. */
    @GET
    @Path("differences")
    public PaymentDifferences.Compared differences(@QueryParam("from") String from, @QueryParam("to") String to) {
        return differences.differences(DayRange.of(from, "from", to, "to"));
    }
}
