package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.catalog.product.Pictures;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The pictures of a product. */
@RequestScoped
@Path("products/{product}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PictureResource {

    @Context
    private HttpHeaders headers;

    private final CurrentSeat current;
    private final Pictures pictures;
    private final PictureUploads uploads;

    @Inject
    public PictureResource(CurrentSeat current, Pictures pictures, PictureUploads uploads) {
        this.current = current;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /**
     * The order that pictures are put into.
     *
     * @param pictures their ids
     * @param version which order was seen; null for whatever is there
     */
    @Schema(name = "PictureOrder")
    public record Order(List<UUID> pictures, String version) {}

    /**
     * The pictures in their order; the first one is the cover.
     *
     * @param version another one after every change of which pictures these are, and of their order
     */
    public record PictureList(List<ProductView.Picture> items, String version) {

        static PictureList of(List<ProductView.Picture> items) {
            return new PictureList(items, Pictures.version(items));
        }
    }

    /**
     * What is to be changed of a picture.
     *
     * @param alt what it shows, for those who cannot see it; it stays when it is not named, and null clears it
     * @param version which state of the picture was seen; null for whatever is there
     */
    public record PictureChange(Optional<String> alt, String version) {}

    @GET
    @APIResponseSchema(PictureList.class)
    public Response list(@PathParam("product") String product) {
        return order().answer(now(ProductResource.product(product)));
    }

    @POST
    @Consumes({"application/octet-stream", "image/*"})
    @APIResponseSchema(value = ProductView.Picture.class, responseCode = "201")
    public Response add(
            @PathParam("product") String product,
            @QueryParam("alt") String alt,
            @QueryParam("variant") String sku,
            InputStream content) {
        ProductView.Picture picture =
                uploads.add(current.seat(), ProductResource.product(product), Required.body(content), alt, sku);
        return one().with(Response.created(URI.create("products/" + product + "/pictures/" + picture.id())), picture);
    }

    @PUT
    @APIResponseSchema(PictureList.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response arrange(@PathParam("product") String product, Order order) {
        UUID of = ProductResource.product(product);
        List<UUID> wanted = Required.body(Required.body(order).pictures());
        return order().change(
                        base -> PictureList.of(pictures.arrange(
                                current.seat(), of, wanted, base.and(BasedOn.version(order.version())))),
                        () -> now(of));
    }

    @GET
    @Path("{picture}")
    @APIResponseSchema(ProductView.Picture.class)
    public Response get(@PathParam("product") String product, @PathParam("picture") String picture) {
        return one().answer(pictures.get(current.seat(), ProductResource.product(product), id(picture)));
    }

    /** Writes what the body names. */
    @PATCH
    @Path("{picture}")
    @APIResponseSchema(ProductView.Picture.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response describe(
            @PathParam("product") String product, @PathParam("picture") String picture, PictureChange change) {
        UUID of = ProductResource.product(product);
        UUID id = id(picture);
        PictureChange body = Required.body(change);
        String alt = body.alt() == null ? null : body.alt().orElse("");
        return one().change(
                        base -> pictures.describe(
                                current.seat(), of, id, alt, base.and(BasedOn.version(body.version()))),
                        () -> pictures.get(current.seat(), of, id));
    }

    @DELETE
    @Path("{picture}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "204", description = "Done")
    public Response delete(@PathParam("product") String product, @PathParam("picture") String picture) {
        UUID of = ProductResource.product(product);
        UUID id = id(picture);
        return one().delete(
                        base -> pictures.delete(current.seat(), of, id, base),
                        () -> pictures.get(current.seat(), of, id));
    }

    private PictureList now(UUID product) {
        return PictureList.of(pictures.list(current.seat(), product));
    }

    private Versioned<PictureList> order() {
        return new Versioned<>(headers, PictureList::version);
    }

    private Versioned<ProductView.Picture> one() {
        return new Versioned<>(headers, ProductView.Picture::version);
    }

    private static UUID id(String picture) {
        return Ids.require(picture, "picture");
    }
}
