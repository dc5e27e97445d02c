package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Soaps, jars, bottles, balms, candles in glass and room scents. */
final class Apothecary {

    private static final Color PAPER = new Color(0xF4EEDF);
    private static final Color AMBER = new Color(0x8A4F22);
    private static final Color INK = new Color(0x2E2C2A);

    private Apothecary() {}

    static void soap(Easel e, Subject s) {
        switch (s.look()) {
            case "round" -> {
                puck(e, 610, 700, s.colour());
                puck(e, 430, Easel.GROUND, s.colour());
            }
            case "stack" -> {
                Color[] colours = {
                    new Color(0x74804F),
                    new Color(0xDCCBAE),
                    new Color(0x3D4147),
                    new Color(0xD9A29B),
                    new Color(0xA79BC4),
                    new Color(0x9C5A2E)
                };
                for (int i = 0; i < 6; i++) {
                    bar(e, 320 + (i * 31 % 24), Easel.GROUND - 84 - i * 86, 340, 84, colours[i], s, "");
                }
            }
            default -> {
                bar(e, 390, Easel.GROUND - 330, 380, 170, Tone.lighter(s.colour(), 0.05), s, s.look());
                bar(e, 240, Easel.GROUND - 170, 440, 170, s.colour(), s, s.look());
            }
        }
    }

    private static void bar(Easel e, double x, double y, double w, double h, Color colour, Subject s, String look) {
        if (y + h > Easel.GROUND - 8) {
            e.standing(x + w / 2, y + h, w * 0.55);
        }
        Shape top = Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                .formatted(x + 8, y + 10, x + 70, y - 38, x + w + 50, y - 38, x + w - 8, y + 10));
        Shape side = Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                .formatted(x + w - 8, y + 8, x + w + 52, y - 36, x + w + 52, y + h - 60, x + w - 4, y + h - 6));
        Shape front = Forms.rounded(x, y, w, h, 16);
        for (Shape part : new Shape[] {top, side}) {
            e.flat(part, part == top ? Tone.lighter(colour, 0.3) : Tone.darker(colour, 0.32));
            e.stroke(part, 12, part == top ? Tone.lighter(colour, 0.3) : Tone.darker(colour, 0.32));
        }
        e.flat(front, Easel.gradient(x, y, x + w, y + h, Tone.lighter(colour, 0.12), colour, Tone.darker(colour, 0.1)));
        if (look.equals("swirl")) {
            for (int i = 0; i < 7; i++) {
                double at = y + h * (i + 0.5) / 7;
                Shape vein = new java.awt.BasicStroke((float) s.between(4, 14))
                        .createStrokedShape(Forms.path("M %s %s C %s %s %s %s %s %s"
                                .formatted(
                                        x - 10,
                                        at,
                                        x + w * 0.3,
                                        at + s.between(-50, 50),
                                        x + w * 0.6,
                                        at + s.between(-50, 50),
                                        x + w + 10,
                                        at + s.between(-20, 20))));
                e.flat(
                        Forms.within(front, vein),
                        Tone.faded(i % 2 == 0 ? Tone.lighter(colour, 0.55) : Tone.darker(colour, 0.35), 0.6));
            }
        }
        if (look.equals("speckled")) {
            e.texture(front, Texture.SPECKLES, 0.9, 30);
            e.texture(top, Texture.SPECKLES, 0.9, 30);
        }
        e.relief(front, 16, 0.7);
        if (h > 100) {
            stamp(e, x + w / 2, y + h / 2, h * 0.3, colour);
        }
    }

    private static void stamp(Easel e, double cx, double cy, double r, Color colour) {
        Shape ring = Easel.oval(cx, cy, r * 1.25, r);
        e.stroke(Forms.moved(ring, 1.5, 2), 4, Tone.lighter(colour, 0.35));
        e.stroke(ring, 4, Tone.darker(colour, 0.28));
        Shape wave = Forms.path("M %s %s q".replace(" q", "").formatted(cx - r * 0.8, cy)
                + " C %1$s %2$s %3$s %4$s %5$s %6$s"
                        .formatted(cx - r * 0.3, cy - r * 0.7, cx + r * 0.3, cy + r * 0.7, cx + r * 0.8, cy));
        e.stroke(Forms.moved(wave, 1.5, 2), 4, Tone.lighter(colour, 0.35));
        e.stroke(wave, 4, Tone.darker(colour, 0.28));
    }

    private static void puck(Easel e, double cx, double foot, Color colour) {
        e.standing(cx, foot, 170);
        new Turned(cx, foot - 124, 158, foot - 112, 172, foot - 12, 172, foot, 162)
                .seenFromAbove(0.3)
                .glossy(0.06, 8)
                .ambient(0.58)
                .draw(e, colour);
        Shape top = Easel.oval(cx, foot - 124, 160, 48);
        e.flat(
                top,
                Easel.gradient(
                        cx - 160,
                        foot - 170,
                        cx + 160,
                        foot - 80,
                        Tone.lighter(colour, 0.35),
                        Tone.lighter(colour, 0.1)));
        e.texture(top, Texture.SPECKLES, 0.9, 0);
        e.stroke(Easel.oval(cx, foot - 124, 70, 21), 4, Tone.darker(colour, 0.2));
    }

    static void jar(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 170);
        glass(e, 500, foot - 400, foot, 170, s.colour(), 0.12);
        new Turned(500, foot - 452, 128, foot - 446, 140, foot - 400, 140)
                .glossy(0.08, 8)
                .draw(e, new Color(0xBF9263));
        e.flat(Easel.oval(500, foot - 452, 128, 20), Tone.lighter(new Color(0xBF9263), 0.25));
        label(e, 500, foot - 205, 200, 170, s.colour());
    }

    /** A filled glass body with highlights. */
    static void glass(Easel e, double cx, double top, double foot, double r, Color content, double headspace) {
        Color air = new Color(0xDDE6E6);
        new Turned(cx, top, r * 0.82, top + 22, r * 0.9, top + 60, r, foot - 14, r, foot, r * 0.95)
                .glossy(0.55, 34)
                .ambient(0.62)
                .bands(new double[] {headspace, 0.95, 1.01}, air, content, Tone.lighter(content, 0.4))
                .draw(e, content);
        e.flat(
                Forms.rounded(cx - r * 0.78, top + 70, r * 0.12, foot - top - 110, r * 0.06),
                Tone.faded(Color.WHITE, 0.4));
        e.flat(
                Forms.rounded(cx + r * 0.72, top + 80, r * 0.05, foot - top - 130, r * 0.03),
                Tone.faded(Color.WHITE, 0.3));
    }

    static void label(Easel e, double cx, double cy, double w, double h, Color ink) {
        Shape label = Forms.rounded(cx - w / 2, cy - h / 2, w, h, 6);
        e.shadow(label, 2, 3, 5, 0.25);
        e.soft(label, PAPER, 3, Texture.PAPER);
        Color print = Tone.brightness(ink) > 0.7 ? Tone.darker(ink, 0.5) : Tone.darker(ink, 0.1);
        e.stroke(Forms.rounded(cx - w / 2 + 9, cy - h / 2 + 9, w - 18, h - 18, 4), 2, Tone.faded(print, 0.7));
        e.flat(Easel.oval(cx, cy - h * 0.2, h * 0.11, h * 0.11), print);
        Books.word(e, cx - w * 0.32, cy + h * 0.02, w * 0.64, h * 0.075, INK);
        Books.word(e, cx - w * 0.22, cy + h * 0.18, w * 0.44, h * 0.045, Tone.faded(INK, 0.6));
        Books.word(e, cx - w * 0.28, cy + h * 0.28, w * 0.56, h * 0.035, Tone.faded(INK, 0.45));
    }

    static void bottle(Easel e, Subject s) {
        double foot = Easel.GROUND;
        double top = foot - 410;
        e.standing(500, foot, 130);
        Color glass = Tone.mix(AMBER, s.colour(), 0.25);
        new Turned(500, top, 46, top + 34, 48, top + 70, 110, top + 110, 136, foot - 12, 138, foot, 130)
                .glossy(0.7, 36)
                .ambient(0.5)
                .draw(e, glass);
        e.flat(Forms.rounded(392, top + 120, 18, 250, 9), Tone.faded(Color.WHITE, 0.35));
        label(e, 500, foot - 170, 210, 200, s.colour());
        if (s.looks("pump")) {
            new Turned(500, top - 66, 26, top - 40, 56, top + 4, 58)
                    .glossy(0.4, 20)
                    .draw(e, INK);
            e.tube(
                    Forms.path("M 500 %1$s L 500 %2$s L 400 %2$s L 386 %3$s".formatted(top - 66, top - 130, top - 112)),
                    20,
                    INK);
        } else {
            new Turned(500, top - 60, 44, top - 50, 56, top + 4, 56)
                    .glossy(0.4, 20)
                    .shade(p -> 0.06 * Math.cos(p[1] * 60))
                    .draw(e, INK);
            new Turned(500, top - 170, 20, top - 150, 38, top - 80, 40, top - 58, 30)
                    .glossy(0.3, 14)
                    .draw(e, new Color(0x3A3836));
        }
    }

    static void cream(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 210);
        new Turned(500, foot - 190, 200, foot - 170, 210, foot - 16, 210, foot, 196)
                .glossy(0.5, 30)
                .ambient(0.56)
                .draw(e, Tone.mix(s.colour(), Color.WHITE, 0.15));
        new Turned(500, foot - 280, 196, foot - 270, 212, foot - 190, 212)
                .glossy(0.3, 20)
                .draw(e, new Color(0xC79E67));
        e.flat(Easel.oval(500, foot - 280, 198, 32), Easel.across(300, 700, new Color(0xE2C59A), new Color(0xC79E67)));
        e.texture(Easel.oval(500, foot - 280, 198, 32), Texture.WOOD, 1, 0);
        label(e, 500, foot - 92, 220, 120, s.colour());
    }

    static void balm(Easel e, Subject s) {
        Shape tin = Easel.oval(430, 560, 210, 210);
        e.shadow(tin, 14, 22, 30, 0.35);
        e.metal(tin, s.colour());
        Shape wax = Easel.oval(430, 560, 184, 184);
        e.soft(wax, new Color(0xF1E2B4), 14);
        Shape lid = Easel.oval(640, 400, 214, 214);
        e.shadow(lid, 12, 20, 26, 0.38);
        e.metal(lid, s.colour());
        e.soft(Easel.oval(640, 400, 178, 178), PAPER, 6, Texture.PAPER);
        e.stroke(Easel.oval(640, 400, 160, 160), 3, new Color(0x6E8C8A));
        Leaves.leaf(e, 600, 420, -60, 90, 24, new Color(0x74804F));
        Leaves.leaf(e, 650, 430, -110, 90, 24, new Color(0x6E8C8A));
        Books.word(e, 560, 466, 160, 13, INK);
    }

    static void jarCandle(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 165);
        e.glow(500, foot - 330, 330, new Color(0xFFDFA0), 0.45);
        Color glass = Tone.mix(s.colour(), new Color(0xFFE2B8), 0.12);
        new Turned(500, foot - 350, 160, foot - 340, 166, foot - 14, 166, foot, 158)
                .glossy(0.6, 34)
                .ambient(0.55)
                .shade(p -> Math.max(0, 0.16 - Math.abs(p[0] - 0.25) * 0.5))
                .draw(e, glass);
        Vessel.opening(e, 500, foot - 350, 160, 0.16, Tone.lighter(glass, 0.2), 0.94);
        e.flat(Easel.oval(500, foot - 342, 146, 19), new Color(0xFFF0CC));
        e.flat(Forms.rounded(408, foot - 318, 15, 270, 7), Tone.faded(Color.WHITE, 0.35));
        Vessel.flame(e, 500, foot - 346);
        label(e, 500, foot - 160, 190, 160, s.colour());
    }

    static void diffuser(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("spray")) {
            bottle(e, new Subject("pump", s.colour(), s.accent(), s.stone(), s.chance()));
            return;
        }
        e.standing(500, foot, 130);
        for (int i = 0; i < 7; i++) {
            e.tube(
                    Forms.path("M %s %s L %s %s"
                            .formatted(
                                    500 + (i - 3) * 5,
                                    foot - 270,
                                    500 + (i - 3) * 66,
                                    foot - 690 + Math.abs(i - 3) * 26)),
                    8,
                    new Color(0xCDB58A));
        }
        new Turned(500, foot - 330, 40, foot - 300, 42, foot - 270, 70, foot - 220, 136, foot - 10, 140, foot, 132)
                .glossy(0.7, 36)
                .ambient(0.6)
                .draw(e, Tone.mix(s.colour(), new Color(0xD8C9A8), 0.5));
        new Turned(500, foot - 344, 50, foot - 296, 50).glossy(0.3, 14).draw(e, INK);
        label(e, 500, foot - 115, 170, 140, s.colour());
    }
}
