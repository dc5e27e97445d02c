package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.emporion.demo.DemoProduct;
import org.emporion.demo.DemoProduct.Drawing;
import org.emporion.demo.DemoStore;

/** Paints what hangs over the door of a demo store: its sign, and a wide picture of what it has. */
public final class Signboard {

    private static final int SIGN = 640;
    private static final int WIDE = 1600;
    private static final int HIGH = 520;
    private static final int THINGS = 5;
    private static final double APART = 182;
    private static final double SMALL = 0.27;
    private static final double MIDDLE = 500.0 * HIGH / WIDE;

    private Signboard() {}

    /** A square: the thing the store is known for, as an emblem in two colours. */
    public static byte[] sign(DemoStore store) {
        List<Color> palette = palette(store);
        Drawing known = store.products().stream()
                .map(DemoProduct::drawing)
                .filter(drawing -> drawing.motif().equals(store.emblem()))
                .findFirst()
                .orElseThrow();
        Easel easel = new Easel(new BufferedImage(Easel.PIXELS, Easel.PIXELS, BufferedImage.TYPE_INT_ARGB), 1);
        Motifs.named(known.motif()).motif().draw(easel, PictureStudio.subject(known, known.colour(), 7));
        easel.g.dispose();
        return Jpeg.encode(onField(emblem(easel.image, palette), palette), 0.9f);
    }

    /** A wide picture of some of its things, in a row on its own ground. */
    public static byte[] cover(DemoStore store) {
        List<Color> palette = palette(store);
        Easel easel = new Easel(new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB), WIDE / 1000.0);
        List<DemoProduct> things = things(store);
        room(easel, palette, lies(things.get(0)));
        for (int at = 0; at < things.size(); at++) {
            place(easel, things.get(at), 500 + (at - (things.size() - 1) / 2.0) * APART, at);
        }
        easel.g.dispose();
        return Jpeg.encode(easel.image, 0.88f);
    }

    private static void place(Easel easel, DemoProduct thing, double x, int turn) {
        AffineTransform before = easel.g.getTransform();
        boolean lies = lies(thing);
        easel.g.translate(x, lies ? MIDDLE : 262);
        easel.g.scale(SMALL, SMALL);
        easel.g.translate(-500, lies ? -500 : -Easel.GROUND);
        Drawing drawing = thing.drawing();
        motif(thing).motif().draw(easel, PictureStudio.subject(drawing, colour(thing, turn), turn));
        easel.g.setTransform(before);
    }

    /** Another of its colours for each thing in the row. */
    private static String colour(DemoProduct thing, int turn) {
        List<String> colours = thing.options().getOrDefault("Colour", List.of());
        return colours.isEmpty() ? thing.drawing().colour() : colours.get(turn % colours.size());
    }

    private static void room(Easel easel, List<Color> palette, boolean seenFromAbove) {
        Rectangle2D wall = new Rectangle2D.Double(0, 0, 1000, 2 * MIDDLE);
        Color light = palette.get(0);
        easel.flat(wall, Easel.across(0, 1000, Tone.lighter(light, 0.3), light, Tone.mix(light, palette.get(1), 0.6)));
        if (seenFromAbove) {
            easel.texture(wall, Texture.PAPER, 0.5, 0);
            return;
        }
        Color floor = Tone.mix(light, palette.get(1), 0.55);
        easel.flat(
                new Rectangle2D.Double(0, 236, 1000, 2 * MIDDLE - 236),
                Easel.down(236, 2 * MIDDLE, Tone.lighter(floor, 0.05), Tone.lighter(floor, 0.3)));
    }

    /** Things of many kinds, all standing or all lying, whichever the store has more of. */
    private static List<DemoProduct> things(DemoStore store) {
        List<DemoProduct> published =
                store.products().stream().filter(DemoProduct::published).toList();
        boolean flat = published.stream().filter(Signboard::lies).count() * 2 > published.size();
        List<DemoProduct> ofOneKind = published.stream()
                .filter(each -> lies(each) == flat && motif(each).place() != Motifs.Place.HANGS)
                .toList();
        int apart = Math.max(1, (ofOneKind.size() - 1) / (THINGS - 1));
        return IntStream.range(0, Math.min(THINGS, ofOneKind.size()))
                .mapToObj(at -> ofOneKind.get(at * apart))
                .toList();
    }

    private static boolean lies(DemoProduct thing) {
        Motifs.Place place = motif(thing).place();
        return place == Motifs.Place.LIES || place == Motifs.Place.LIES_CLOSE;
    }

    private static Motifs.Entry motif(DemoProduct thing) {
        return Motifs.named(thing.drawing().motif());
    }

    /** What is opaque, in shades between the store's light and its dark colour; shadows are left out. */
    private static BufferedImage emblem(BufferedImage drawn, List<Color> palette) {
        Color light = Tone.lighter(palette.get(0), 0.35);
        Color shade = Tone.mix(palette.get(1), palette.get(2), 0.35);
        BufferedImage emblem = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                Color seen = new Color(drawn.getRGB(x, y), true);
                int alpha = Tone.clamp((seen.getAlpha() - 190) * 4);
                Color ink = Tone.mix(shade, light, Math.min(1, Tone.brightness(seen) * 1.5));
                emblem.setRGB(x, y, Tone.faded(ink, alpha / 255.0).getRGB());
            }
        }
        return emblem;
    }

    private static BufferedImage onField(BufferedImage emblem, List<Color> palette) {
        BufferedImage sign = new BufferedImage(SIGN, SIGN, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sign.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(Tone.darker(palette.get(2), 0.25));
        g.fillRect(0, 0, SIGN, SIGN);
        Rectangle2D ink = inked(emblem);
        double scale = SIGN * 0.62 / Math.max(ink.getWidth(), ink.getHeight());
        AffineTransform place = new AffineTransform();
        place.translate(SIGN / 2.0, SIGN / 2.0);
        place.scale(scale, scale);
        place.translate(-ink.getCenterX(), -ink.getCenterY());
        g.drawImage(emblem, place, null);
        g.dispose();
        return sign;
    }

    private static Rectangle2D inked(BufferedImage emblem) {
        Rectangle2D.Double box = null;
        for (int y = 0; y < emblem.getHeight(); y += 2) {
            for (int x = 0; x < emblem.getWidth(); x += 2) {
                if (emblem.getRGB(x, y) >>> 24 > 128) {
                    if (box == null) {
                        box = new Rectangle2D.Double(x, y, 1, 1);
                    }
                    box.add(x, y);
                }
            }
        }
        return box;
    }

    private static List<Color> palette(DemoStore store) {
        return store.palette().stream().map(Color::decode).toList();
    }
}
