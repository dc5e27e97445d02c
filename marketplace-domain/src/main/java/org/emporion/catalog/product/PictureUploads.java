package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.emporion.ground.files.Darkroom;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.StorePictures;

/** Takes pictures in: develops them first, outside of any transaction, and hangs them up then. */
@ApplicationScoped
public class PictureUploads {

    private final Darkroom darkroom;
    private final Pictures pictures;
    private final StorePictures storePictures;

    @Inject
    PictureUploads(Darkroom darkroom, Pictures pictures, StorePictures storePictures) {
        this.darkroom = darkroom;
        this.pictures = pictures;
        this.storePictures = storePictures;
    }

    /**
     * Adds a picture to a product, behind those it has.
     *
     * @param alt what it shows, for those who cannot see it; the product's title when missing
     * @param sku the variant that it shows, or null
     * @throws RuleViolated TOO_LARGE above 10 MB; a problem of {@code picture} when it is none that we take
     */
    public ProductView.Picture add(Seat seat, UUID product, InputStream content, String alt, String sku) {
        seat.mustWrite(Scope.CATALOG);
        pictures.mustTakeOne(seat, product, sku);
        return pictures.add(seat, product, darkroom.develop(bytes(content)), alt, sku);
    }

    /**
     * Hangs up a picture of the store itself, in place of the one before.
     *
     * @throws RuleViolated TOO_LARGE above 10 MB; a problem of {@code picture} when it is none that we take
     */
    public void hang(Seat seat, StorePictures.Place place, InputStream content) {
        seat.mustWrite(Scope.STORE);
        storePictures.hang(seat, place, darkroom.develop(bytes(content)));
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(Darkroom.MOST_BYTES + 1);
            if (bytes.length > Darkroom.MOST_BYTES) {
                throw new RuleViolated("TOO_LARGE", "A picture file has at most 10 MB.");
            }
            return bytes;
        } catch (IOException e) {
            throw new RuleViolated("PICTURE_BROKEN", "The picture did not arrive completely.");
        }
    }
}
