package org.emporion.demo.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.emporion.demo.DemoCatalog;
import org.emporion.demo.DemoProduct;
import org.emporion.demo.DemoProduct.Variant;
import org.junit.jupiter.api.Test;

class PictureStudioTest {

    private final List<DemoProduct> products = DemoCatalog.stores().stream()
            .flatMap(store -> store.products().stream())
            .toList();

    @Test
    void everyMotifDrawsSomething() {
        List<DemoProduct> oneOfEach = products.stream()
                .collect(Collectors.toMap(product -> product.drawing().motif(), product -> product, (a, b) -> a))
                .values()
                .stream()
                .toList();

        assertThat(oneOfEach).hasSizeGreaterThan(100);
        assertThat(oneOfEach.parallelStream().map(PictureStudioTest::coloursInTheMiddle))
                .allMatch(colours -> colours > 12);
    }

    @Test
    void aPictureIsASquareJpegAndAlwaysTheSame() throws IOException {
        byte[] first = PictureStudio.of(products.get(0)).get(0).jpeg().get();
        byte[] again = PictureStudio.of(products.get(0)).get(0).jpeg().get();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(first));
        assertThat(image.getWidth()).isEqualTo(image.getHeight()).isEqualTo(1200);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void picturesSayWhatTheyShowAndBelongToRealVariants() {
        assertThat(products).allSatisfy(product -> {
            Set<String> skus = product.variants().stream().map(Variant::sku).collect(Collectors.toSet());
            List<Picture> pictures = PictureStudio.of(product);
            assertThat(pictures).isNotEmpty().allMatch(picture -> picture.alt().contains(product.title()));
            assertThat(skus)
                    .containsAll(pictures.stream()
                            .map(Picture::sku)
                            .flatMap(Stream::ofNullable)
                            .toList());
        });
    }

    private static int coloursInTheMiddle(DemoProduct product) {
        BufferedImage image = PictureStudio.draw(product.drawing(), 7, null, null, false);
        Set<Integer> colours = new HashSet<>();
        for (int x = 300; x < 900; x += 20) {
            for (int y = 300; y < 1000; y += 20) {
                colours.add(image.getRGB(x, y) & 0xF0F0F0);
            }
        }
        return colours.size();
    }
}
