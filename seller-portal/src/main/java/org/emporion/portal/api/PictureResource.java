package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.catalog.product.Pictures;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Ids;
import org.emporion.web.rest.Required;

/** The pictures of a product. */
@RequestScoped
@Path("products/{product}/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PictureResource {

    private final CurrentSeat current;
    private final Pictures pictures;
    private final PictureUploads uploads;

    @Inject
    public PictureResource(CurrentSeat current, Pictures pictures, PictureUploads uploads) {
        this.current = current;
        this.pictures = pictures;
        this.uploads = uploads;
    }

    /** The order that pictures are put into, by their ids. */
    public record Order(List<UUID> pictures) {}

    /** What is said of a picture to those who cannot see it. */
    public record Alt(String alt) {}

    @POST
    @Consumes({"image/*", "application/octet-stream"})
    public Response add(
            @PathParam("product") String product,
            @QueryParam("alt") String alt,
            @QueryParam("variant") String sku,
            InputStream content) {
        ProductView.Picture picture =
                uploads.add(current.seat(), ProductResource.product(product), Required.body(content), alt, sku);
        return Response.created(URI.create("products/" + product + "/pictures/" + picture.id()))
                .entity(picture)
                .build();
    }

    @PUT
    public void arrange(@PathParam("product") String product, Order order) {
        List<UUID> wanted = Required.body(Required.body(order).pictures());
        pictures.arrange(current.seat(), ProductResource.product(product), wanted);
    }

    @PATCH
    @Path("{picture}")
    public void describe(@PathParam("product") String product, @PathParam("picture") String picture, Alt alt) {
        pictures.describe(
                current.seat(),
                ProductResource.product(product),
                id(picture),
                Required.body(alt).alt(),
                null);
    }

    @DELETE
    @Path("{picture}")
    public void delete(@PathParam("product") String product, @PathParam("picture") String picture) {
        pictures.delete(current.seat(), ProductResource.product(product), id(picture));
    }

    private static UUID id(String picture) {
        return Ids.require(picture, "picture");
    }
}
