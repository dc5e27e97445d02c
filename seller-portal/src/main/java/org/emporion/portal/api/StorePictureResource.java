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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.emporion.catalog.product.PictureUploads;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.StorePictures;
import org.emporion.web.rest.Required;
import org.emporion.web.rest.Versioned;

/** The store's own pictures: {@code logo} and {@code cover}. */
@RequestScoped
@Path("store/pictures")
@Produces(MediaType.APPLICATION_JSON)
public class StorePictureResource {

    @Context
    private HttpHeaders headers;

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
    @APIResponseSchema(StorePictures.Shown.class)
    public Response all() {
        return versioned().answer(now());
    }

    @PUT
    @Path("{place}")
    @Consumes({"application/octet-stream", "image/*"})
    @APIResponseSchema(StorePictures.Shown.class)
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    public Response upload(@PathParam("place") String place, InputStream content) {
        StorePictures.Place at = place(place);
        InputStream file = Required.body(content);
        return versioned()
                .change(
                        base -> {
                            uploads.replace(current.seat(), at, file, base);
                            return now();
                        },
                        this::now);
    }

    @DELETE
    @Path("{place}")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER)
    @APIResponse(responseCode = "204", description = "Done")
    public Response takeDown(@PathParam("place") String place) {
        StorePictures.Place at = place(place);
        return versioned().delete(base -> pictures.takeDown(current.seat(), at, base), this::now);
    }

    private StorePictures.Shown now() {
        return pictures.view(current.seat());
    }

    private Versioned<StorePictures.Shown> versioned() {
        return new Versioned<>(headers, StorePictures.Shown::version);
    }

    private static StorePictures.Place place(String name) {
        return Arrays.stream(StorePictures.Place.values())
                .filter(place -> place.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("place"));
    }
}
