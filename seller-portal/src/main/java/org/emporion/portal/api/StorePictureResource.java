package org.emporion.portal.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.StorePictures;
import org.emporion.web.rest.Required;

/** The store's own pictures: {@code logo} and {@code cover}. */
@RequestScoped
@Path("store/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class StorePictureResource {

    private final CurrentSeat current;
    private final PictureUploads uploads;
    private final StorePictures pictures;

    @Inject
    public StorePictureResource(CurrentSeat current, PictureUploads uploads, StorePictures pictures) {
        this.current = current;
        this.uploads = uploads;
        this.pictures = pictures;
    }

    @GET
    public StorePictures.Shown all() {
        return pictures.view(current.seat());
    }

    @PUT
    @Path("{place}")
    @Consumes({"image/*", "application/octet-stream"})
    public StorePictures.Shown upload(@PathParam("place") String place, InputStream content) {
        uploads.replace(current.seat(), place(place), Required.body(content));
        return all();
    }

    @DELETE
    @Path("{place}")
    public void takeDown(@PathParam("place") String place) {
        pictures.takeDown(current.seat(), place(place));
    }

    private static StorePictures.Place place(String name) {
        return Arrays.stream(StorePictures.Place.values())
                .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("place"));
    }
}
