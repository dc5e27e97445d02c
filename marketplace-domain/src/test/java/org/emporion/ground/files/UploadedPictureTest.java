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

    private static byte[] aPng() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 7919);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static void assertRefused(String code, byte[] content) {
        assertThatThrownBy(() -> new UploadedPicture(content).decode())
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::code)
                        .containsExactly(code));
    }
}
