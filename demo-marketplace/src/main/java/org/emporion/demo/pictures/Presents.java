package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** What is given away. */
final class Presents {

    private static final Color STRAW = new Color(0xDCC79A);
    private static final Color GOLD = new Color(0xC39A4A);
    private static final Color HONEY = new Color(0xD08A22);
    private static final Color CARD = new Color(0xF6EEDC);

    private Presents() {}

    /** An open box from above: a tin of tea, a jar of honey and a bar of chocolate on wood wool, with a ribbon over the corner. */
    static void box(Easel e, Subject s) {
        AffineTransform before = Stationery.tilt(e, -8);
        Shape outside = Forms.rounded(190, 230, 620, 560, 18);
        e.shadow(outside, 20, 30, 44, 0.38);
        e.soft(outside, s.colour(), 12, Texture.PAPER);
        Shape inside = Forms.rounded(218, 258, 564, 504, 10);
        e.soft(inside, STRAW, 6);
        woodWool(e, s);
        tin(e, s.accent());
        honey(e);
        chocolate(e, s.stone());
        ribbon(e, s, outside);
        e.g.setTransform(before);
    }

    private static void woodWool(Easel e, Subject s) {
        for (int i = 0; i < 90; i++) {
            double x = s.between(230, 720);
            double y = s.between(275, 745);
            Shape curl = Forms.path("M %.0f %.0f C %.0f %.0f %.0f %.0f %.0f %.0f"
                    .formatted(
                            x,
                            y,
                            x + 20,
                            y + s.between(-30, 30),
                            x + 40,
                            y + s.between(-30, 30),
                            x + 58,
                            y + s.between(-16, 16)));
            e.stroke(curl, 3, Tone.faded(i % 2 == 0 ? Tone.darker(STRAW, 0.25) : CARD, 0.6));
        }
    }

    private static void tin(Easel e, Color colour) {
        Shape lid = Easel.oval(372, 418, 128, 128);
        e.shadow(lid, 10, 16, 20, 0.4);
        e.metal(lid, colour);
        Shape label = Easel.oval(372, 418, 92, 92);
        e.soft(label, CARD, 4, Texture.PAPER);
        e.stroke(Easel.oval(372, 418, 80, 80), 3, Tone.faded(GOLD, 0.9));
        Books.word(e, 322, 400, 100, 16, colour);
        Books.word(e, 340, 432, 64, 8, Tone.faded(colour, 0.7));
    }

    private static void honey(Easel e) {
        Shape jar = Easel.oval(640, 408, 108, 108);
        e.shadow(jar, 10, 16, 20, 0.4);
        e.soft(jar, HONEY, 26);
        Shape lid = Easel.oval(640, 404, 92, 92);
        e.metal(lid, GOLD);
        for (double radius = 24; radius < 80; radius += 18) {
            e.stroke(Easel.oval(640, 404, radius, radius), 2, Tone.faded(Tone.darker(GOLD, 0.5), 0.5));
        }
    }

    private static void chocolate(Easel e, Color colour) {
        Shape bar = Forms.rounded(290, 588, 430, 140, 8);
        e.shadow(bar, 10, 16, 20, 0.4);
        e.soft(bar, colour, 8, Texture.PAPER);
        Shape foil = Forms.rounded(690, 596, 52, 124, 4);
        e.flat(foil, Easel.sheen(690, 596, 742, 720, new Color(0xD8D2C4)));
        e.stroke(Forms.rounded(306, 604, 372, 108, 4), 2, Tone.faded(GOLD, 0.9));
        Books.word(e, 346, 634, 250, 20, CARD);
        Books.word(e, 346, 674, 150, 9, Tone.faded(CARD, 0.8));
    }

    private static void ribbon(Easel e, Subject s, Shape outside) {
        Color silk = Tone.darker(s.colour(), 0.35);
        Shape band = Forms.within(Forms.path("M 170 640 L 360 810 L 300 830 L 170 714 Z"), outside);
        e.soft(band, silk, 8);
        for (Shape loop : new Shape[] {
            Forms.path("M 262 742 C 150 690 130 640 190 640 C 240 644 262 700 262 742 Z"),
            Forms.path("M 262 742 C 300 640 360 620 376 668 C 380 710 320 738 262 742 Z")
        }) {
            e.shadow(loop, 6, 10, 12, 0.35);
            e.soft(loop, silk, 14);
        }
        e.soft(Easel.oval(262, 738, 20, 18), Tone.darker(silk, 0.15), 8);
    }
}
