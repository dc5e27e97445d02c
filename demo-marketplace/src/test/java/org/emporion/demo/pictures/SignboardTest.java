package org.emporion.demo.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignboardTest {

    @ParameterizedTest
    @MethodSource("stores")
    void everyStoreHasASquareSignWithAnEmblemOnItsColour(DemoStore store) throws IOException {
        BufferedImage sign = ImageIO.read(new ByteArrayInputStream(Signboard.sign(store)));

        assertThat(sign.getWidth()).isEqualTo(sign.getHeight()).isGreaterThanOrEqualTo(400);
        int field = sign.getRGB(4, 4);
        assertThat(IntStream.of(sign.getRGB(0, 0, 640, 640, null, 0, 640)))
                .anyMatch(pixel -> brightness(pixel) > brightness(field) + 60);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void everyStoreHasAWideCover(DemoStore store) throws IOException {
        BufferedImage cover = ImageIO.read(new ByteArrayInputStream(Signboard.cover(store)));

        assertThat(cover.getWidth()).isEqualTo(1600);
        assertThat(cover.getHeight()).isLessThan(cover.getWidth() / 2);
    }

    static List<DemoStore> stores() {
        return DemoCatalog.stores();
    }

    private static int brightness(int pixel) {
        return ((pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255)) / 3;
    }
}
