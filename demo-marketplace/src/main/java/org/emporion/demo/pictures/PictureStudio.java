package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.emporion.demo.Colours;
import org.emporion.demo.DemoProduct;
import org.emporion.demo.DemoProduct.Drawing;
import org.emporion.demo.DemoProduct.Variant;

/** Takes the pictures of the demo marketplace's products: one per colour, and a close view of some. */
public final class PictureStudio {

    private static final List<String> COLOUR_OPTIONS = List.of("Colour", "Wood", "Metal", "Handle", "Fabric", "Strap");
    private static final int MOST_COLOURS = 3;

    private PictureStudio() {}

    /** The pictures of a product in the order of its gallery; the first shows the first variant. */
    public static List<Picture> of(DemoProduct product) {
        List<Picture> pictures = new ArrayList<>();
        String option = COLOUR_OPTIONS.stream()
                .filter(product.options()::containsKey)
                .findFirst()
                .orElse(null);
        if (option == null) {
            pictures.add(new Picture(product.title(), null, () -> jpeg(product, null, null, false)));
        } else {
            inEachColour(product, option)
                    .forEach((colour, variant) -> pictures.add(new Picture(
                            product.title() + " in " + colour.toLowerCase(Locale.ROOT),
                            variant.sku(),
                            () -> jpeg(product, option, colour, false))));
        }
        if (hash(product) % 3 == 0 || pictures.size() == 1 && hash(product) % 3 == 1) {
            String colour =
                    option == null ? null : product.options().get(option).get(0);
            pictures.add(
                    new Picture("Close view: " + product.title(), null, () -> jpeg(product, option, colour, true)));
        }
        return pictures;
    }

    private static Map<String, Variant> inEachColour(DemoProduct product, String option) {
        int most = hash(product) % 4 == 0 ? MOST_COLOURS : MOST_COLOURS - 1;
        Map<String, Variant> shown = new LinkedHashMap<>();
        for (Variant variant : product.variants()) {
            String colour = variant.options().get(option);
            if (shown.containsKey(colour) || shown.size() < most) {
                shown.putIfAbsent(colour, variant);
            }
        }
        return shown;
    }

    private static byte[] jpeg(DemoProduct product, String option, String colour, boolean close) {
        return Jpeg.encode(draw(product.drawing(), hash(product), option, colour, close), 0.86f);
    }

    static BufferedImage draw(Drawing drawing, int seed, String option, String chosen, boolean close) {
        List<Color> palette = drawing.palette().stream().map(Color::decode).toList();
        Color own = colour(drawing.colour(), palette.get(2));
        boolean strap = "Strap".equals(option);
        Color colour = chosen == null || strap ? own : colour(chosen, own);
        Color accent = strap ? colour(chosen, palette.get(2)) : new Color(0x7A4526);
        Subject subject = subject(drawing, colour, accent, seed);
        int scene = Math.floorMod(drawing.palette().hashCode(), 7) + seed % 3;
        return Stage.photograph(Motifs.named(drawing.motif()), subject, palette, scene, close);
    }

    /** The thing in the colour of that name; in its store's colour when there is none. */
    static Subject subject(Drawing drawing, String colour, int seed) {
        Color store = Color.decode(drawing.palette().get(2));
        return subject(drawing, colour(colour, store), new Color(0x7A4526), seed);
    }

    private static Subject subject(Drawing drawing, Color colour, Color accent, int seed) {
        Color own = colour(drawing.colour(), Color.decode(drawing.palette().get(2)));
        return new Subject(drawing.look(), colour, accent, colour(drawing.stone(), own), new Random(seed));
    }

    private static Color colour(String name, Color otherwise) {
        return name == null ? otherwise : Colours.named(name).orElse(otherwise);
    }

    private static int hash(DemoProduct product) {
        return Math.floorMod(product.slug().hashCode() * 31, 10_007);
    }
}
