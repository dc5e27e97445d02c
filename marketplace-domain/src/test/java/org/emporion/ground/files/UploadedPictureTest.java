package org.emporion.ground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.RuleViolated;
import org.junit.jupiter.api.Test;

/** Which files are taken as a picture. */
class UploadedPictureTest {

    @Test
    void aFileThatIsNoPictureIsRefusedByItsType() {
        assertRefused("PICTURE_TYPE", "Dear store, please find attached".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "PICTURE_TYPE",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPictureThatEndsInItsMiddleIsBroken() throws IOException {
        byte[] whole = aPng();

        assertThat(new UploadedPicture(whole).decode().getWidth()).isEqualTo(64);
        assertRefused("PICTURE_BROKEN", Arrays.copyOf(whole, whole.length / 2));
    }

    /** The decoder fills up with grey what such a file lacks. */
    @Test
    void aJpegThatEndsInItsMiddleOrLacksAPartIsBroken() throws IOException {
        byte[] whole = drawn("jpg");
        int third = whole.length / 3;
        byte[] holed = Arrays.copyOf(whole, whole.length - third);
        System.arraycopy(whole, whole.length - 100, holed, holed.length - 100, 100);

        assertThat(new UploadedPicture(whole).decode().getWidth()).isEqualTo(64);
        assertThat(new UploadedPicture(Arrays.copyOf(whole, whole.length - 2))
                        .decode()
                        .getWidth())
                .isEqualTo(64);
        assertRefused("PICTURE_BROKEN", Arrays.copyOf(whole, whole.length / 2));
        assertRefused("PICTURE_BROKEN", holed);
    }

    @Test
    void whatIsNoPictureThatIsTakenIsNamed() {
        assertTold("SVG is not taken because it can carry scripts.", "<svg/>");
        assertTold("This is a HEIC picture, as iPhones take them; it is not taken yet.", "\0\0\0\u0018ftypheic\0\0");
        assertTold("AVIF is not taken yet.", "\0\0\0\u0018ftypavif\0\0");
        assertTold("This is a PDF and no picture.", "%PDF-1.7");
        assertTold("This file is no picture, or one of a kind that is not taken.", "Dear store");
    }

    private static void assertTold(String sentence, String content) {
        assertThatThrownBy(() -> new UploadedPicture(content.getBytes(StandardCharsets.ISO_8859_1)).decode())
                .hasMessage(sentence + " Save it as JPEG, PNG, WebP or GIF and send that file.");
    }

    private static byte[] aPng() throws IOException {
        return drawn("png");
    }

    private static byte[] drawn(String format) throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 7919);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, format, png);
        return png.toByteArray();
    }

    private static void assertRefused(String code, byte[] content) {
        assertThatThrownBy(() -> new UploadedPicture(content).decode())
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly(code));
    }
}
