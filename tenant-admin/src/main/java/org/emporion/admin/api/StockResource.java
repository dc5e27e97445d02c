package org.emporion.admin.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.emporion.kernel.Page;
import org.emporion.stock.stock.PlatformStock;
import org.emporion.web.rest.Paging;

/** The stock of all stores. */
@RequestScoped
@Path("stock")
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {

    private final PlatformStock stock;

    @Inject
    public StockResource(PlatformStock stock) {
        this.stock = stock;
    }

    /** The SKUs whose on hand is not the sum of their movements, or whose reserved is not what is kept for purchases and orders. */
    @GET
    @Path("check")
    public Page<PlatformStock.Difference> check(@BeanParam Paging paging) {
        return stock.check(paging.request());
    }
}
