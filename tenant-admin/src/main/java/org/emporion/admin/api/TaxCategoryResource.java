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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.kernel.Page;
import org.emporion.money.tax.PlatformTaxClasses;
import org.emporion.money.tax.PlatformTaxClasses.CategoryClass;
import org.emporion.web.rest.Paging;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The tax class of the goods of a category and of those below it, in a country or, under {@code *}, everywhere else. */
@RequestScoped
@Path("tax/categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TaxCategoryResource {

    private final CurrentAdmin current;
    private final PlatformTaxClasses classes;

    @Context
    private HttpHeaders headers;

    @Inject
    public TaxCategoryResource(CurrentAdmin current, PlatformTaxClasses classes) {
        this.current = current;
        this.classes = classes;
    }

    /** The code of a tax class. */
    public record OfClass(String taxClass) {}

    @GET
    public Page<CategoryClass> list(@BeanParam Paging paging) {
        return classes.categories(paging.request());
    }

    @GET
    @Path("{category}/{country}")
    @APIResponseSchema(CategoryClass.class)
    public Response view(@PathParam("category") String category, @PathParam("country") String country) {
        return versioned().answer(classes.category(category, country));
    }

    @PUT
    @Path("{category}/{country}")
    @APIResponseSchema(CategoryClass.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response classify(
            @PathParam("category") String category, @PathParam("country") String country, OfClass taxClass) {
        String code = Required.body(taxClass).taxClass();
        return versioned()
                .change(
                        base -> classes.classify(current.who(), category, country, code, base),
                        () -> classes.category(category, country));
    }

    /** The goods are again of the class of the category above. */
    @DELETE
    @Path("{category}/{country}")
    @APIResponse(responseCode = "204", description = "Nothing is said of the category there")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response forget(@PathParam("category") String category, @PathParam("country") String country) {
        return versioned()
                .delete(
                        base -> classes.forget(current.who(), category, country, base),
                        () -> classes.category(category, country));
    }

    private Versioned<CategoryClass> versioned() {
        return new Versioned<>(headers, CategoryClass::version);
    }
}
