package org.emporion.ground.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import net.coobird.thumbnailator.Thumbnails;

/** Makes the renditions of pictures, a few at a time because a decoded picture is large. */
@ApplicationScoped
public class PictureRenditions {

    /** A file that has more is no picture that we take. */
    public static final int MOST_BYTES = UploadedPicture.MOST_BYTES;

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final MediaStore store;

    @Inject
    public PictureRenditions(MediaStore store) {
        this.store = store;
    }

    /** A picture whose renditions are stored: its hash, and the size of its largest rendition. */
    public record Stored(String hash, int width, int height) {}

    /** Checks a picture and stores all its renditions. Takes a while: not for inside a transaction. */
    public Stored render(byte[] content) {
        String hash = hash(content);
        places.acquireUninterruptibly();
        try {
            BufferedImage image = fit(new UploadedPicture(content).decode(), Rendition.LARGE);
            Stored stored = new Stored(hash, image.getWidth(), image.getHeight());
            if (!store.has(hash)) {
                store.put(hash, Rendition.THUMB, jpeg(fit(image, Rendition.THUMB)));
                store.put(hash, Rendition.SMALL, jpeg(fit(image, Rendition.SMALL)));
                store.put(hash, Rendition.MEDIUM, jpeg(fit(image, Rendition.MEDIUM)));
                store.put(hash, Rendition.LARGE, jpeg(image));
            }
            return stored;
        } finally {
            places.release();
        }
    }

    /** Scaled down to the width of the rendition, and never beyond twice that in height; small pictures stay small. */
    private static BufferedImage fit(BufferedImage image, Rendition rendition) {
        double scale = Math.min(
                1,
                Math.min((double) rendition.width() / image.getWidth(), 2.0 * rendition.width() / image.getHeight()));
        try {
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            return scale == 1
                    ? image
                    : Thumbnails.of(image).forceSize(width, height).asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(0.84)
                    .toOutputStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
