package org.emporion.ground.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.emporion.kernel.RuleViolated;

/** A picture file as it came in: judged by its content, never by its name, and by its size before it is decoded. */
final class UploadedPicture {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** How the decoder of JPEG says that it has filled up with grey what the file lacks. */
    private static final String MISSING_PART = "premature end";

    private static final String PICTURE = "picture";
    private static final String TAKEN = "Save it as JPEG, PNG, WebP or GIF and send that file.";
    private static final int BRAND = 4;
    private static final long MOST_PIXELS = 30_000_000;
    private static final int DECODED_SIDE = 3_200;
    private static final Set<String> FORMATS = Set.of("jpeg", "jpg", "png", "gif", "webp", "bmp");

    private final byte[] content;

    UploadedPicture(byte[] content) {
        this.content = content;
    }

    /**
     * The picture, upright and without transparency; large ones are thinned out while they are decoded.
     *
     * @throws RuleViolated when it is no picture, or has too many pixels
     */
    BufferedImage decode() {
        ImageIO.setUseCache(false);
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw noPicture();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, false, false);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw incomplete();
        }
    }

    private BufferedImage decode(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw noPicture();
        }
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw RuleViolated.field(
                    PICTURE,
                    "PICTURE_TOO_LARGE",
                    String.format(
                            Locale.ENGLISH,
                            "The picture has %,d × %,d pixels; at most 30 million are taken, for example 6,000 × 5,000."
                                    + " Make it smaller and send it again.",
                            width,
                            height));
        }
        int step = 1 + (int) ((Math.max(width, height) - 1) / DECODED_SIDE);
        ImageReadParam thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(step, step, 0, 0);
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        BufferedImage image = reader.read(0, thinned);
        if (warnings.stream().anyMatch(each -> each.contains(MISSING_PART))) {
            throw incomplete();
        }
        return upright(reader, opaque(image));
    }

    private static RuleViolated incomplete() {
        return RuleViolated.field(
                PICTURE,
                "PICTURE_BROKEN",
                "The picture is damaged: part of it is missing. Save it again where it comes from, and send that"
                        + " file.");
    }

    private static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = opaque.createGraphics();
        canvas.drawImage(image, 0, 0, Color.WHITE, null);
        canvas.dispose();
        return opaque;
    }

    /** Cameras lay pictures on their side and note it down; a note that cannot be read is passed over. */
    private static BufferedImage upright(ImageReader reader, BufferedImage image) {
        Orientation orientation = orientation(reader);
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? image
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(image);
    }

    private static Orientation orientation(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private RuleViolated noPicture() {
        String start = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.ISO_8859_1);
        return RuleViolated.field(PICTURE, "PICTURE_TYPE", ofOtherKind(start) + " " + TAKEN);
    }

    private static String ofOtherKind(String start) {
        if (start.contains("<svg")) {
            return "SVG is not taken because it can carry scripts.";
        }
        if (start.startsWith("ftyphei", BRAND) || start.startsWith("ftypmif1", BRAND)) {
            return "This is a HEIC picture, as iPhones take them; it is not taken yet.";
        }
        if (start.startsWith("ftypavif", BRAND)) {
            return "AVIF is not taken yet.";
        }
        return start.startsWith("%PDF")
                ? "This is a PDF and no picture."
                : "This file is no picture, or one of a kind that is not taken.";
    }
}
