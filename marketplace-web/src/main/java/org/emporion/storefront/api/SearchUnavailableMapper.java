package org.emporion.storefront.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.emporion.storefront.search.SearchUnavailable;
import org.emporion.web.rest.Problem;

/** Tells that the search is away while everything else goes on. */
@Provider
public class SearchUnavailableMapper implements ExceptionMapper<SearchUnavailable> {

    @Override
    public Response toResponse(SearchUnavailable unavailable) {
        Problem problem = new Problem(
                503,
                "SEARCH_UNAVAILABLE",
                "The search does not answer just now. Categories and stores can be browsed; try again in a moment.");
        return Response.fromResponse(problem.answer())
                .header("Retry-After", "5")
                .build();
    }
}
