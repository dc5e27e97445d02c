package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import org.emporion.storefront.search.ListingSearch;
import org.emporion.storefront.search.SearchAnswer;
import org.emporion.storefront.search.Suggestions;

/** Searching the listings of all stores, and suggestions while typing. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final ListingSearch search;

    @Inject
    public SearchResource(ListingSearch search) {
        this.search = search;
    }

    @GET
    @Path("search")
    public SearchAnswer search(@Context UriInfo address) {
        return search.search(search.request(parameters(address)));
    }

    @GET
    @Path("suggest")
    public Suggestions suggest(@QueryParam("q") String typed) {
        return search.suggest(typed == null ? "" : typed);
    }

    private static MultivaluedMap<String, String> parameters(UriInfo address) {
        try {
            return address.getQueryParameters();
        } catch (IllegalArgumentException malformedEscape) {
            throw new BadRequestException();
        }
    }
}
