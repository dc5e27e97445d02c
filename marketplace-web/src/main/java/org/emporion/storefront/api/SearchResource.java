package org.emporion.storefront.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words, at most 250 characters.")
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "A slug; may be named several times.")
    @Parameter(
            name = "store",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "A slug; may be named several times.")
    @Parameter(
            name = "brand",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "May be named several times.")
    @Parameter(name = "currency", in = ParameterIn.QUERY, description = "Of all prices, such as USD; EUR otherwise.")
    @Parameter(name = "minPrice", in = ParameterIn.QUERY, description = "An amount, such as 10.50.")
    @Parameter(name = "maxPrice", in = ParameterIn.QUERY, description = "An amount, such as 49.90.")
    @Parameter(
            name = "price",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "A range of the facet, such as 25.00-49.99.")
    @Parameter(name = "inStock", in = ParameterIn.QUERY, explode = Explode.TRUE, description = "true or false.")
    @Parameter(name = "rating", in = ParameterIn.QUERY, description = "At least so many stars, from 1 to 5.")
    @Parameter(
            name = "option.*",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "A value of an option, such as option.colour.")
    @Parameter(
            name = "attr.*",
            in = ParameterIn.QUERY,
            explode = Explode.TRUE,
            description = "A value of an attribute, by its code.")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "relevance, price, -price, newest or rating.")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "From 1.")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "From 1 to 100; 20 otherwise.")
    public SearchAnswer search(@Context UriInfo address) {
        return search.search(search.request(address.getQueryParameters()));
    }

    @GET
    @Path("suggest")
    public Suggestions suggest(@QueryParam("q") String typed, @QueryParam("currency") String currency) {
        return search.suggest(typed == null ? "" : typed, currency);
    }
}
