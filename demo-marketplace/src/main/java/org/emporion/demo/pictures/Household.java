package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Clocks, candles, mirrors, baskets, rugs, blankets and cushions. */
final class Household {

    private Household() {}

    static void clock(Easel e, Subject s) {
        switch (s.look()) {
            case "mantel" -> {
                e.standing(500, Easel.GROUND, 250);
                Shape body = Forms.path("M 250 810 L 250 620 C 250 400 750 400 750 620 L 750 810 Z");
                e.wood(body, s.colour(), 0);
                e.relief(body, 26, 0.6);
                dial(e, 500, 640, 120, new Color(0xF6F1E6), new Color(0x2A2A2C));
            }
            case "alarm" -> {
                e.standing(500, Easel.GROUND, 150);
                e.tube(Forms.path("M 420 780 L 395 812"), 20, s.colour());
                e.tube(Forms.path("M 580 780 L 605 812"), 20, s.colour());
                round(e, 500, 620, 195, s.colour());
                new Turned(500, 400, 34, 424, 40).glossy(0.4, 20).draw(e, s.colour());
            }
            default -> round(e, 500, 430, 260, s.colour());
        }
    }

    private static void round(Easel e, double cx, double cy, double r, Color colour) {
        Shape rim = Easel.oval(cx, cy, r, r);
        e.shadow(rim, 16, 26, 40, 0.35);
        e.soft(rim, colour, 14);
        boolean dark = Tone.brightness(colour) < 0.4;
        dial(
                e,
                cx,
                cy,
                r * 0.9,
                dark ? Tone.lighter(colour, 0.1) : new Color(0xFAF7F0),
                dark ? new Color(0xF0EDE6) : new Color(0x2E2C2A));
    }

    static void dial(Easel e, double cx, double cy, double r, Color face, Color ink) {
        Shape disc = Easel.oval(cx, cy, r, r);
        e.flat(
                disc,
                Easel.gradient(cx - r, cy - r, cx + r, cy + r, Tone.darker(face, 0.12), face, Tone.lighter(face, 0.4)));
        for (int i = 0; i < 12; i++) {
            double a = Math.toRadians(i * 30);
            double in = i % 3 == 0 ? 0.76 : 0.83;
            e.stroke(
                    line(
                            cx + Math.sin(a) * r * in,
                            cy - Math.cos(a) * r * in,
                            cx + Math.sin(a) * r * 0.9,
                            cy - Math.cos(a) * r * 0.9),
                    r * (i % 3 == 0 ? 0.035 : 0.02),
                    ink);
        }
        hand(e, cx, cy, 306, r * 0.5, r * 0.045, ink);
        hand(e, cx, cy, 60, r * 0.74, r * 0.032, ink);
        hand(e, cx, cy, 172, r * 0.8, r * 0.012, new Color(0xB93A0E));
        e.soft(Easel.oval(cx, cy, r * 0.05, r * 0.05), ink, 6);
    }

    private static void hand(Easel e, double cx, double cy, double degrees, double length, double width, Color ink) {
        double a = Math.toRadians(degrees);
        Path2D hand = line(
                cx - Math.sin(a) * length * 0.15,
                cy + Math.cos(a) * length * 0.15,
                cx + Math.sin(a) * length,
                cy - Math.cos(a) * length);
        e.stroke(Forms.moved(hand, 4, 6), width, Tone.faded(Color.BLACK, 0.15));
        e.stroke(hand, width, ink);
    }

    static Path2D line(double x1, double y1, double x2, double y2) {
        Path2D line = new Path2D.Double();
        line.moveTo(x1, y1);
        line.lineTo(x2, y2);
        return line;
    }

    static void candle(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("taper")) {
            for (int i = 0; i < 6; i++) {
                double x = 345 + i * 62;
                e.standing(x, foot, 24);
                taper(e, x, foot, s.colour(), 470 - (i % 2) * 26);
            }
            return;
        }
        e.standing(500, foot, 150);
        new Turned(500, foot - 360, 148, foot - 352, 152, foot, 152)
                .glossy(0.15, 10)
                .ambient(0.6)
                .draw(e, s.colour());
        e.flat(
                Easel.oval(500, foot - 360, 148, 24),
                Easel.across(350, 650, Tone.lighter(s.colour(), 0.4), Tone.lighter(s.colour(), 0.15)));
        e.glow(500, foot - 350, 130, new Color(0xFFDFA0), 0.7);
        Vessel.flame(e, 500, foot - 358);
    }

    private static void taper(Easel e, double x, double foot, Color colour, double h) {
        new Turned(x, foot - h, 4, foot - h + 26, 17, foot - 40, 24, foot, 24)
                .glossy(0.25, 14)
                .ambient(0.55)
                .draw(e, colour);
        e.stroke(line(x, foot - h, x + 2, foot - h - 20), 3, new Color(0xEFE6D2));
    }

    static void mirror(Easel e, Subject s) {
        Shape rim = Easel.oval(500, 430, 300, 300);
        e.shadow(rim, 18, 30, 44, 0.36);
        e.wood(rim, s.colour(), 35);
        e.relief(rim, 20, 0.7);
        Shape glass = Easel.oval(500, 430, 268, 268);
        e.flat(
                glass,
                Easel.gradient(
                        300,
                        200,
                        700,
                        700,
                        new Color(0xDDE5E6),
                        new Color(0xF4F7F6),
                        new Color(0xC6D1D2),
                        new Color(0xE6ECEB)));
        Shape beam = Forms.within(glass, Forms.path("M 300 760 L 640 100 L 740 100 L 400 760 Z"));
        e.flat(beam, Tone.faded(Color.WHITE, 0.35));
        e.stroke(glass, 3, Tone.faded(Color.BLACK, 0.2));
    }

    static void basket(Easel e, Subject s) {
        double foot = Easel.GROUND;
        double top = foot - (s.looks("lid") ? 470 : 330);
        double r = s.looks("lid") ? 190 : 245;
        e.standing(500, foot, r * 0.9);
        new Turned(500, top, r, top + 60, r * 1.04, foot - 40, r * 0.9, foot, r * 0.86)
                .glossy(0.03, 6)
                .shade(p -> 0.16 * Math.cos(p[0] * 100) * Math.cos(p[1] * 1.5 * 22 + (int) (p[0] * 16) % 2 * Math.PI))
                .draw(e, s.colour());
        if (s.looks("lid")) {
            new Turned(500, top - 36, 40, top - 26, r * 0.8, top - 4, r * 1.06, top + 14, r * 1.06)
                    .glossy(0.03, 6)
                    .shade(p -> 0.12 * Math.cos(p[1] * 40))
                    .draw(e, s.colour());
            e.tube(Forms.path("M 460 %1$s C 460 %2$s 540 %2$s 540 %1$s".formatted(top - 30, top - 84)), 15, s.colour());
            return;
        }
        Vessel.opening(e, 500, top, r, 0.16, s.colour(), 0.93);
        e.tube(
                Forms.path("M 270 %1$s C 200 %2$s 220 %3$s 262 %3$s".formatted(top + 30, top + 40, top + 120)),
                20,
                s.colour());
        e.tube(
                Forms.path("M 730 %1$s C 800 %2$s 780 %3$s 738 %3$s".formatted(top + 30, top + 40, top + 120)),
                20,
                s.colour());
    }

    static void cushion(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("bolster")) {
            e.standing(500, foot, 310);
            Shape roll = Forms.rounded(190, 590, 620, 220, 110);
            e.soft(roll, s.colour(), 120, Texture.WEAVE);
            e.soft(Easel.oval(292, 700, 50, 104), Tone.darker(s.colour(), 0.06), 60);
            return;
        }
        e.standing(500, foot, 270);
        Shape pillow = Forms.path(
                "M 238 290 C 400 250 600 250 762 290 C 800 450 800 640 770 800 C 600 830 400 830 230 800 C 200 640 200 450 238 290 Z");
        e.soft(pillow, s.colour(), 150, Texture.WEAVE);
        e.relief(pillow, 60, 0.6);
        e.stitch(Forms.path("M 256 308 C 410 275 590 275 744 308"), Tone.faded(Tone.darker(s.colour(), 0.4), 0.4));
        crease(e, "M 246 296 C 300 360 330 380 380 420", s.colour());
        crease(e, "M 756 296 C 700 360 680 380 630 420", s.colour());
        crease(e, "M 240 790 C 300 740 330 720 370 690", s.colour());
    }

    static void crease(Easel e, String path, Color colour) {
        Shape line = new java.awt.BasicStroke(9, java.awt.BasicStroke.CAP_ROUND, java.awt.BasicStroke.JOIN_ROUND)
                .createStrokedShape(Forms.path(path));
        e.shadow(line, 0, 0, 12, Tone.brightness(colour) < 0.3 ? 0.35 : 0.16);
    }

    static void blanket(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 300);
        for (int i = 0; i < 4; i++) {
            Shape fold = Forms.rounded(205 + i * 6, foot - 110 - i * 92, 590 - i * 12, 108, 52);
            e.soft(fold, s.colour(), 60, Texture.WEAVE);
            Shape band = Forms.within(fold, Forms.rounded(640, 0, 46, 1000, 0));
            e.flat(band, Tone.faded(Tone.lighter(s.colour(), 0.5), 0.6));
            e.relief(fold, 40, 0.4);
        }
        if (s.looks("fringe")) {
            for (int i = 0; i < 40; i++) {
                double x = 240 + i * 13.4;
                e.stroke(
                        Forms.path("M %s 700 Q %s 730 %s 752".formatted(x, x + 4, x + (i % 3 - 1) * 5)),
                        4,
                        Tone.lighter(s.colour(), 0.15));
            }
        }
    }
}
