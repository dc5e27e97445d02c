package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Rings, earrings, necklaces, bracelets and watches. */
final class Jewels {

    private static final Color PEARL = new Color(0xF2EAE0);

    private Jewels() {}

    static void ring(Easel e, Subject s) {
        double r = 190;
        double width =
                switch (s.look()) {
                    case "thin" -> 20;
                    case "signet" -> 46;
                    default -> 30;
                };
        band(e, 500, 560, r, width, s.colour());
        switch (s.look()) {
            case "signet" -> {
                Shape face = Easel.oval(500, 366, 92, 74);
                e.shadow(face, 6, 10, 14, 0.35);
                e.metal(face, s.colour());
                e.flat(
                        Easel.oval(500, 366, 74, 58),
                        Easel.gradient(
                                430,
                                310,
                                570,
                                420,
                                Tone.lighter(s.colour(), 0.5),
                                s.colour(),
                                Tone.lighter(s.colour(), 0.2)));
            }
            case "stone" -> stone(e, 500, 352, 62, s.stone(), s.colour());
            case "beaded" -> {
                for (int i = 0; i < 40; i++) {
                    double a = Math.toRadians(i * 9);
                    bead(e, 500 + Math.cos(a) * (r - width / 2), 560 + Math.sin(a) * (r - width / 2), 16, s.colour());
                }
            }
            default -> {}
        }
    }

    private static void band(Easel e, double cx, double cy, double r, double width, Color metal) {
        Shape ring = Forms.without(Easel.oval(cx, cy, r, r), Easel.oval(cx, cy, r - width, r - width));
        e.shadow(ring, 22, 34, 26, 0.34);
        e.shadow(ring, 6, 9, 8, 0.30);
        e.flat(ring, Easel.sheen(cx - r, cy - r, cx + r, cy + r, metal));
        e.relief(ring, width * 0.7, 1);
        e.stroke(Easel.oval(cx, cy, r - 3, r - 3), 2, Tone.faded(Color.WHITE, 0.35));
    }

    private static void stone(Easel e, double cx, double cy, double r, Color colour, Color metal) {
        Shape setting = Easel.oval(cx, cy, r + 12, r + 12);
        e.shadow(setting, 6, 10, 12, 0.35);
        e.metal(setting, metal);
        Shape gem = Easel.oval(cx, cy, r, r);
        e.flat(
                gem,
                Easel.gradient(
                        cx - r, cy - r, cx + r, cy + r, Tone.lighter(colour, 0.55), colour, Tone.darker(colour, 0.45)));
        for (int i = 0; i < 8; i++) {
            double a = Math.toRadians(i * 45 + 12);
            double b = Math.toRadians(i * 45 + 57);
            Shape facet = Forms.path("M %s %s L %s %s L %s %s Z"
                    .formatted(
                            cx,
                            cy,
                            cx + Math.cos(a) * r,
                            cy + Math.sin(a) * r,
                            cx + Math.cos(b) * r,
                            cy + Math.sin(b) * r));
            e.flat(
                    Forms.within(facet, gem),
                    Tone.faded(i % 2 == 0 ? Color.WHITE : Color.BLACK, i % 2 == 0 ? 0.18 : 0.12));
        }
        e.flat(Easel.oval(cx - r * 0.3, cy - r * 0.4, r * 0.26, r * 0.15), Tone.faded(Color.WHITE, 0.85));
    }

    private static void bead(Easel e, double x, double y, double r, Color colour) {
        e.shadow(Easel.oval(x, y, r, r), r * 0.3, r * 0.5, r * 0.8, 0.3);
        java.awt.geom.Point2D light = new java.awt.geom.Point2D.Double(x - r * 0.35, y - r * 0.4);
        e.flat(
                Easel.oval(x, y, r, r),
                new java.awt.RadialGradientPaint(light, (float) (r * 1.4), new float[] {0, 0.45f, 1}, new Color[] {
                    Tone.lighter(colour, 0.75), colour, Tone.darker(colour, 0.45)
                }));
    }

    static void earrings(Easel e, Subject s) {
        for (double x : new double[] {370, 630}) {
            double y = 330;
            switch (s.look()) {
                case "hoop" -> band(e, x, 520, 130, 20, s.colour());
                case "drop" -> {
                    hook(e, x, y, s.colour());
                    Shape drop = Forms.path(
                            "M %1$s 400 C %2$s 500 %3$s 560 %3$s 620 C %3$s 700 %4$s 700 %4$s 620 C %4$s 560 %5$s 500 %1$s 400 Z"
                                    .formatted(x, x - 16, x - 62, x + 62, x + 16));
                    e.shadow(drop, 12, 20, 20, 0.34);
                    e.flat(drop, Easel.sheen(x - 62, 400, x + 62, 690, s.colour()));
                    e.relief(drop, 36, 0.9);
                }
                case "leaf" -> {
                    hook(e, x, y, s.colour());
                    Shape leaf = Forms.path("M %1$s 400 C %2$s 470 %2$s 620 %1$s 720 C %3$s 620 %3$s 470 %1$s 400 Z"
                            .formatted(x, x - 74, x + 74));
                    e.shadow(leaf, 12, 20, 20, 0.34);
                    e.flat(leaf, Easel.sheen(x - 74, 400, x + 74, 720, s.colour()));
                    e.relief(leaf, 18, 0.8);
                    e.stroke(Household.line(x, 410, x, 700), 3, Tone.darker(s.colour(), 0.4));
                    for (int i = 0; i < 5; i++) {
                        e.stroke(
                                Forms.path("M %1$s %2$s L %3$s %4$s L %1$s %2$s L %5$s %4$s"
                                        .formatted(x, 480 + i * 44, x - 36, 450 + i * 44, x + 36)),
                                2,
                                Tone.darker(s.colour(), 0.3));
                    }
                }
                case "pearl" -> bead(e, x, 500, 78, PEARL);
                default -> bead(e, x, 500, 54, s.colour());
            }
        }
    }

    private static void hook(Easel e, double x, double y, Color metal) {
        e.tube(
                Forms.path("M %1$s 400 C %1$s %2$s %3$s %4$s %5$s %2$s".formatted(x, y - 40, x + 60, y - 90, x + 66)),
                7,
                metal);
    }

    static void necklace(Easel e, Subject s) {
        chain(e, s.colour());
        switch (s.look()) {
            case "bar" -> {
                Shape bar = Forms.rounded(400, 668, 200, 22, 10);
                e.shadow(bar, 10, 16, 14, 0.34);
                e.flat(bar, Easel.sheen(400, 668, 600, 690, s.colour()));
                e.relief(bar, 10, 0.7);
            }
            case "pearl" -> bead(e, 500, 712, 52, PEARL);
            case "stone" -> stone(e, 500, 730, 60, s.stone(), s.colour());
            default -> {
                Shape coin = Easel.oval(500, 752, 84, 84);
                e.shadow(coin, 12, 20, 18, 0.34);
                e.metal(coin, s.colour());
                e.stroke(Easel.oval(500, 752, 68, 68), 3, Tone.darker(s.colour(), 0.3));
                Leaves.leaf(e, 500, 790, -90, 70, 26, s.colour());
                e.soft(Easel.oval(500, 762, 26, 22), Tone.lighter(s.colour(), 0.15), 16);
            }
        }
    }

    private static void chain(Easel e, Color metal) {
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i <= 46; i++) {
                double t = i / 46.0;
                double x = 500 + side * (250 * Math.sin(Math.PI * Math.pow(t, 0.8)) + (i == 46 ? 0 : 0));
                double y = 670 - 560 * t;
                double angle = side * (90 - 150 * t);
                Shape link = Forms.turned(Easel.oval(x, y, 10, 5.5), angle, x, y);
                e.stroke(Forms.moved(link, 7, 12), 4, Tone.faded(Color.BLACK, 0.10));
                e.stroke(link, 3.6, i % 2 == 0 ? metal : Tone.darker(metal, 0.28));
                e.stroke(Forms.moved(link, -0.8, -0.8), 1.1, Tone.lighter(metal, 0.6));
            }
        }
    }

    static void bracelet(Easel e, Subject s) {
        switch (s.look()) {
            case "chain" -> {
                for (int i = 0; i < 26; i++) {
                    double a = Math.toRadians(i * 360.0 / 26);
                    double x = 500 + Math.cos(a) * 270;
                    double y = 520 + Math.sin(a) * 200;
                    Shape link = Forms.turned(
                            Easel.oval(x, y, 42, 22),
                            Math.toDegrees(Math.atan2(Math.cos(a) * 200, -Math.sin(a) * 270)),
                            x,
                            y);
                    e.stroke(Forms.moved(link, 8, 14), 12, Tone.faded(Color.BLACK, 0.12));
                    e.tube(link, 13, i % 2 == 0 ? s.colour() : Tone.darker(s.colour(), 0.1));
                }
            }
            case "cuff" -> {
                Shape cuff = Forms.path(
                        "M 640 300 C 860 380 860 680 560 740 C 260 760 140 560 230 400 C 280 310 380 270 470 280");
                e.shadow(new java.awt.BasicStroke(40).createStrokedShape(cuff), 18, 28, 24, 0.3);
                e.tube(cuff, 46, s.colour());
                e.tube(Forms.path("M 500 770 C 540 690 600 690 610 740 C 600 790 540 780 520 720"), 26, s.colour());
            }
            default -> {
                Shape wave = Easel.oval(500, 520, 270, 230);
                e.shadow(new java.awt.BasicStroke(30).createStrokedShape(wave), 18, 28, 24, 0.3);
                e.tube(wave, 34, s.colour());
                e.tube(Forms.turned(wave, 12, 500, 520), 12, Tone.lighter(s.colour(), 0.1));
            }
        }
    }

    static void watch(Easel e, Subject s) {
        Color strap = s.accent();
        if (s.looks("pocket")) {
            e.tube(
                    Forms.path("M 500 230 C 560 120 760 120 830 330 C 850 420 800 460 760 520"),
                    12,
                    new Color(0xC6A052));
            e.tube(Easel.oval(500, 236, 34, 34), 12, new Color(0xC6A052));
            dialled(e, 500, 540, 240, new Color(0xC6A052), s.colour());
            return;
        }
        for (double[] y : new double[][] {{60, 380}, {640, 960}}) {
            Shape band = Forms.rounded(420, y[0], 160, y[1] - y[0], 20);
            e.shadow(band, 14, 20, 26, 0.34);
            e.soft(band, strap, 24, Texture.GRAIN);
            e.stitch(Household.line(438, y[0] + 20, 438, y[1] - 20), Tone.faded(Tone.lighter(strap, 0.55), 0.8));
            e.stitch(Household.line(562, y[0] + 20, 562, y[1] - 20), Tone.faded(Tone.lighter(strap, 0.55), 0.8));
        }
        Color metal = new Color(0xC9CCD1);
        if (s.looks("square")) {
            Shape body = Forms.rounded(350, 350, 300, 320, 40);
            e.shadow(body, 14, 22, 26, 0.38);
            e.metal(body, new Color(0xD7AE57));
            Shape face = Forms.rounded(378, 378, 244, 264, 18);
            e.flat(face, s.colour());
            Household.dial(e, 500, 510, 112, s.colour(), new Color(0x2A2A2C));
            return;
        }
        e.soft(Forms.rounded(686, 484, 40, 36, 8), metal, 8);
        dialled(e, 500, 502, 205, metal, s.colour());
    }

    private static void dialled(Easel e, double cx, double cy, double r, Color metal, Color face) {
        Shape body = Easel.oval(cx, cy, r, r);
        e.shadow(body, 14, 22, 26, 0.38);
        e.metal(body, metal);
        e.relief(body, 22, 0.6);
        boolean dark = Tone.brightness(face) < 0.4;
        Household.dial(
                e,
                cx,
                cy,
                r * 0.84,
                dark ? face : Tone.lighter(face, 0.2),
                dark ? new Color(0xEDE8DA) : new Color(0x26344F));
        Shape glass = Easel.oval(cx, cy, r * 0.84, r * 0.84);
        e.flat(
                glass,
                Easel.gradient(
                        cx - r,
                        cy - r,
                        cx + r * 0.4,
                        cy + r,
                        Tone.faded(Color.WHITE, 0.28),
                        Tone.faded(Color.WHITE, 0),
                        Tone.faded(Color.WHITE, 0)));
    }
}
