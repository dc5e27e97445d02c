package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Keyboards, chargers and covers for telephones. */
final class Gadgets {

    private static final Color DARK = new Color(0x26272A);
    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color LEATHER = new Color(0x9C5A2E);

    private Gadgets() {}

    static void keyboard(Easel e, Subject s) {
        boolean pad = s.looks("numpad");
        int columns = pad ? 4 : 14;
        double key = pad ? 92 : 54;
        double w = columns * key + 40;
        double h = 5 * key + 40;
        double x = 500 - w / 2;
        double y = 500 - h / 2;
        java.awt.geom.AffineTransform before = Stationery.tilt(e, -10);
        Shape body = Forms.rounded(x, y, w, h, 20);
        e.shadow(body, 16, 26, 36, 0.38);
        e.soft(body, Tone.mix(s.colour(), STEEL, 0.3), 12);
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < columns; column++) {
                double kx = x + 20 + column * key;
                double width = key - 5;
                if (!pad && row == 4 && column == 4) {
                    width = key * 5 - 5;
                } else if (!pad && row == 4 && column > 4 && column < 9) {
                    continue;
                }
                boolean accent = column == columns - 1 && row == 2 || column == 0 && row == 0;
                Shape cap = Forms.rounded(kx, y + 20 + row * key, width, key - 5, key * 0.14);
                e.flat(Forms.moved(cap, 2, 4), Tone.faded(Color.BLACK, 0.4));
                e.facing(
                        cap,
                        accent
                                ? new Color(0xB4513C)
                                : column == 0 || column == columns - 1
                                        ? Tone.darker(s.colour(), 0.12)
                                        : Tone.lighter(s.colour(), 0.1));
                e.flat(
                        Forms.rounded(
                                kx + key * 0.1,
                                y + 20 + row * key + key * 0.06,
                                width - key * 0.2,
                                key * 0.7,
                                key * 0.12),
                        Tone.faded(Color.WHITE, 0.12));
            }
        }
        e.g.setTransform(before);
    }

    static void charger(Easel e, Subject s) {
        switch (s.look()) {
            case "cable" -> {
                for (int i = 0; i < 5; i++) {
                    e.tube(
                            Easel.oval(500 + i * 5, 520 - i * 4, 250 - i * 17, 210 - i * 15),
                            17,
                            i % 2 == 0 ? s.colour() : Tone.lighter(s.colour(), 0.08));
                }
                e.tube(Forms.path("M 330 660 C 260 760 220 800 240 860"), 17, s.colour());
                for (double[] p : new double[][] {{240, 850, 0}, {720, 330, 200}}) {
                    Shape plug = Forms.turned(Forms.rounded(p[0] - 30, p[1], 60, 90, 16), p[2], p[0], p[1]);
                    e.shadow(plug, 6, 10, 12, 0.36);
                    e.soft(plug, Tone.darker(s.colour(), 0.2), 20);
                }
                e.soft(Forms.rounded(470, 290, 62, 120, 10), LEATHER, 14);
            }
            case "pad" -> {
                Shape disc = Easel.oval(500, 500, 250, 250);
                e.tube(Forms.path("M 500 740 C 500 840 640 860 800 960"), 15, DARK);
                e.shadow(disc, 18, 28, 40, 0.36);
                e.wood(disc, s.colour(), 20);
                e.relief(disc, 20, 0.7);
                for (int i = 1; i < 6; i++) {
                    e.stroke(Easel.oval(490, 506, i * 38, i * 34), 2, Tone.faded(Tone.darker(s.colour(), 0.5), 0.28));
                }
                e.stroke(Easel.oval(500, 500, 60, 60), 5, Tone.faded(Color.BLACK, 0.4));
            }
            default -> {
                Shape body = Forms.rounded(300, 330, 400, 330, 50);
                e.shadow(body, 18, 28, 40, 0.36);
                e.soft(body, s.colour(), 40);
                for (int i = 0; i < 4; i++) {
                    Shape port = Forms.rounded(350 + i * 80, 560, 58, 24, 12);
                    e.flat(port, DARK);
                    e.stroke(port, 3, Tone.faded(STEEL, 0.8));
                }
                e.flat(Easel.oval(660, 380, 7, 7), new Color(0x8AD08A));
                e.tube(Forms.path("M 380 660 C 370 780 300 800 200 900"), 15, DARK);
            }
        }
    }

    static void phoneCase(Easel e, Subject s) {
        java.awt.geom.AffineTransform before = Stationery.tilt(e, 12);
        Shape phone = Forms.rounded(390, 150, 250, 480, 40);
        e.shadow(phone, 14, 22, 30, 0.36);
        e.soft(phone, DARK, 14);
        e.flat(
                Forms.rounded(402, 162, 226, 456, 30),
                Easel.gradient(400, 160, 640, 620, new Color(0x4A5560), new Color(0x20262C)));
        Shape sleeve = Forms.rounded(370, 330, 290, 500, 46);
        e.shadow(sleeve, 14, 22, 30, 0.36);
        e.soft(sleeve, s.colour(), 26, s.looks("cork") ? Texture.SPECKLES : Texture.GRAIN);
        if (!s.looks("cork")) {
            e.stitch(
                    Forms.path(
                            "M 386 350 L 386 780 C 386 806 400 816 424 816 L 606 816 C 630 816 644 806 644 780 L 644 350"),
                    Tone.faded(Tone.lighter(s.colour(), 0.6), 0.8));
        }
        e.g.setTransform(before);
    }
}
