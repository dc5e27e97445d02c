package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.emporion.money.ledger.PlatformLedger;

/** The book of all stores. */
@RequestScoped
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

    private final PlatformLedger ledger;

    @Inject
    public LedgerResource(PlatformLedger ledger) {
        this.ledger = ledger;
    }

    /** What was ever posted to each account, by currency: debits are credits unless something is wrong. */
    @GET
    @Path("trial-balance")
    public PlatformLedger.TrialBalance trialBalance() {
        return ledger.trialBalance();
    }
}
