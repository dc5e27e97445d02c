package org.emporion.selling.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.emporion.catalog.input.Option;
import org.emporion.selling.offer.VariantPictures.Pictured;
import org.junit.jupiter.api.Test;

class VariantPicturesTest {

    private static final List<Option> SHIRT =
            List.of(new Option("Size", List.of("S", "M")), new Option("Colour", List.of("Blue", "Red", "Green")));

    @Test
    void aVariantIsShownByOneOfTheSameColour() {
        VariantPictures pictures =
                new VariantPictures(SHIRT, List.of(pictured("S", "Blue", "b"), pictured("S", "Red", "r")));

        assertThat(pictures.like(chosen("M", "Blue"))).contains("b");
        assertThat(pictures.like(chosen("M", "Red"))).contains("r");
        assertThat(pictures.like(chosen("S", "Green"))).isEmpty();
    }

    @Test
    void onePictureAloneIsOfItsColour() {
        VariantPictures pictures = new VariantPictures(SHIRT, List.of(pictured("S", "Blue", "b")));

        assertThat(pictures.like(chosen("M", "Blue"))).contains("b");
        assertThat(pictures.like(chosen("S", "Red"))).isEmpty();
    }

    @Test
    void picturesThatDifferBySizeAreOfTheSize() {
        VariantPictures pictures = new VariantPictures(
                SHIRT,
                List.of(pictured("S", "Blue", "small"), pictured("M", "Blue", "large"), pictured("S", "Red", "small")));

        assertThat(pictures.like(chosen("M", "Red"))).contains("large");
    }

    @Test
    void picturesOfSingleVariantsAreOfNoOther() {
        VariantPictures pictures = new VariantPictures(
                SHIRT,
                List.of(
                        pictured("S", "Blue", "1"),
                        pictured("M", "Blue", "2"),
                        pictured("S", "Red", "3"),
                        pictured("M", "Red", "4")));

        assertThat(pictures.like(chosen("M", "Green"))).isEmpty();
        assertThat(new VariantPictures(SHIRT, List.of()).like(chosen("S", "Red")))
                .isEmpty();
    }

    private static Pictured pictured(String size, String colour, String hash) {
        return new Pictured(chosen(size, colour), hash);
    }

    private static Map<String, String> chosen(String size, String colour) {
        return Map.of("Size", size, "Colour", colour);
    }
}
