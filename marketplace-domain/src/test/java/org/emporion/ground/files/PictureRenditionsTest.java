package org.emporion.ground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRenditionsTest {

    @TempDir
    private Path folder;

    private MediaStore store;
    private PictureRenditions renditions;

    @BeforeEach
    void open() {
        store = new MediaStore(folder.toString());
        renditions = new PictureRenditions(store);
    }

    @Test
    void aPictureIsKeptInFourSizesAsJpegUnderItsHash() throws IOException {
        PictureRenditions.Stored stored = renditions.render(file(picture(2000, 1000), "png"));

        assertThat(stored.width()).isEqualTo(1600);
        assertThat(stored.height()).isEqualTo(800);
        assertThat(read(stored, Rendition.THUMB).getWidth()).isEqualTo(160);
        assertThat(read(stored, Rendition.SMALL).getWidth()).isEqualTo(400);
        assertThat(read(stored, Rendition.MEDIUM).getHeight()).isEqualTo(400);
        assertThat(read(stored, Rendition.LARGE).getWidth()).isEqualTo(1600);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        PictureRenditions.Stored stored = renditions.render(file(picture(90, 60), "jpg"));

        assertThat(read(stored, Rendition.LARGE).getWidth()).isEqualTo(90);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        BufferedImage clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        PictureRenditions.Stored stored = renditions.render(file(clear, "png"));

        assertThat(new Color(read(stored, Rendition.LARGE).getRGB(10, 10)).getRed())
                .isGreaterThan(250);
    }

    @Test
    void whatTheCameraLaidOnItsSideStandsUp() throws IOException {
        PictureRenditions.Stored stored = renditions.render(turned(file(picture(300, 200), "jpg")));

        assertThat(stored.width()).isEqualTo(200);
        assertThat(stored.height()).isEqualTo(300);
    }

    @Test
    void svgIsRefusedWithItsReason() {
        byte[] svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> renditions.render(svg))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("SVG");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() {
        assertThatThrownBy(() -> renditions.render("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> renditions.render(new byte[0])).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aTornPictureIsRefused() throws IOException {
        byte[] whole = file(picture(300, 200), "png");

        assertThatThrownBy(() -> renditions.render(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void fortyMegapixelsAreRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] huge = file(new BufferedImage(8000, 5000, BufferedImage.TYPE_BYTE_BINARY), "png");

        assertThatThrownBy(() -> renditions.render(huge))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        failure -> assertThat(failure.fields().get(0).code()).isEqualTo("PICTURE_TOO_LARGE"));
    }

    @Test
    void namesThatAreNoPicturesOfOursFindNothing() {
        assertThat(store.find("../../etc/passwd")).isEmpty();
        assertThat(store.find("0".repeat(64) + "-161.jpg")).isEmpty();
    }

    private BufferedImage read(PictureRenditions.Stored stored, Rendition rendition) throws IOException {
        String path = rendition.path(stored.hash());
        return ImageIO.read(
                store.find(path.substring("/media/".length())).orElseThrow().toFile());
    }

    private static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(0, 0, width, height);
        canvas.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The same JPEG with an EXIF segment that says "turn right". */
    private static byte[] turned(byte[] jpeg) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112" + "0003" + "00000001"
                        + "00060000" + "00000000");
        int behindJfif = 20;
        byte[] whole = Arrays.copyOf(jpeg, jpeg.length + exif.length);
        System.arraycopy(exif, 0, whole, behindJfif, exif.length);
        System.arraycopy(jpeg, behindJfif, whole, behindJfif + exif.length, jpeg.length - behindJfif);
        return whole;
    }
}
