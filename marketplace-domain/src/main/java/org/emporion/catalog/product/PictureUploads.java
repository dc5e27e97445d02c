package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.ground.files.Rendition;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.RuleViolated;
import org.emporion.store.store.StorePictures;

/** Takes in pictures: makes their renditions first, outside of any transaction, and stores them then. */
@ApplicationScoped
public class PictureUploads {

    private final PictureRenditions renditions;
    private final Pictures pictures;
    private final StorePictures storePictures;

    @Inject
    PictureUploads(PictureRenditions renditions, Pictures pictures, StorePictures storePictures) {
        this.renditions = renditions;
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
        return pictures.add(seat, product, renditions.render(bytes(content)), alt, sku);
    }

    /** A picture that is kept for a product that is not saved yet; {@code url} is its largest rendition. */
    public record Taken(String hash, int width, int height, String url) implements Serializable {}

    /**
     * Takes in a picture for a product that is not saved yet.
     *
     * @throws RuleViolated TOO_LARGE above 10 MB; a problem of {@code picture} when it is none that we take
     */
    public Taken take(Seat seat, InputStream content) {
        seat.mustWrite(Scope.CATALOG);
        PictureRenditions.Stored stored = renditions.render(bytes(content));
        return new Taken(stored.hash(), stored.width(), stored.height(), Rendition.LARGE.path(stored.hash()));
    }

    /** Adds pictures to a product that were taken in before it was saved. */
    public void addTaken(Seat seat, UUID product, List<Taken> taken) {
        seat.mustWrite(Scope.CATALOG);
        taken.forEach(each -> pictures.add(
                seat, product, new PictureRenditions.Stored(each.hash(), each.width(), each.height()), "", null));
    }

    /**
     * Puts a picture of the store itself in place of the one before.
     *
     * @param base the pictures that were seen
     * @throws Conflict CHANGED_MEANWHILE naming the place, when those have gone
     * @throws RuleViolated TOO_LARGE above 10 MB; a problem of {@code picture} when it is none that we take
     */
    public void replace(Seat seat, StorePictures.Place place, InputStream content, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        storePictures.replace(seat, place, renditions.render(bytes(content)), base);
    }

    private static byte[] bytes(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(PictureRenditions.MOST_BYTES + 1);
            if (bytes.length > PictureRenditions.MOST_BYTES) {
                throw new RuleViolated(
                        "TOO_LARGE",
                        "The file is larger than 10 MB. Make the picture smaller, or save it as JPEG, and send it"
                                + " again.");
            }
            return bytes;
        } catch (IOException e) {
            throw new RuleViolated("PICTURE_BROKEN", "The picture did not arrive completely. Please send it again.");
        }
    }
}
