package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Headphones, speakers, turntables, radios, keyboards and chargers. */
final class Sound {

    private static final Color DARK = new Color(0x26272A);
    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color LEATHER = new Color(0x9C5A2E);

    private Sound() {}

    static void headphones(Easel e, Subject s) {
        if (s.looks("in-ear")) {
            e.tube(
                    Forms.path("M 360 380 C 300 560 420 700 500 720 C 600 740 700 600 640 380"),
                    7,
                    Tone.darker(s.colour(), 0.2));
            e.tube(Forms.path("M 500 720 C 500 800 560 860 700 840"), 8, Tone.darker(s.colour(), 0.2));
            for (double x : new double[] {360, 640}) {
                Shape bud = Forms.turned(Forms.rounded(x - 46, 300, 92, 130, 40), x < 500 ? -24 : 24, x, 360);
                e.shadow(bud, 10, 16, 18, 0.36);
                e.metal(bud, s.colour());
                e.relief(bud, 36, 0.8);
                Shape tip = Easel.oval(x + (x < 500 ? 34 : -34), 290, 40, 34);
                e.soft(tip, DARK, 24);
            }
            return;
        }
        e.standing(500, Easel.GROUND, 230);
        e.tube(Forms.path("M 286 600 C 230 140 770 140 714 600"), 40, DARK);
        e.tube(Forms.path("M 330 350 C 400 190 600 190 670 350"), 26, LEATHER);
        for (int side = -1; side <= 1; side += 2) {
            double x = 500 + side * 205;
            e.tube(Forms.path("M %s 470 L %s 640".formatted(x + side * 10, x + side * 6)), 16, STEEL);
            Shape pad = Easel.oval(x - side * 30, 650, 66, 146);
            e.shadow(pad, 6, 10, 16, 0.3);
            e.soft(pad, Tone.brightness(s.colour()) > 0.6 ? new Color(0x8A7A68) : DARK, 40, Texture.GRAIN);
            Shape cup = Easel.oval(x + side * 14, 650, 72, 136);
            e.shadow(cup, 4, 8, 12, 0.35);
            e.soft(cup, s.colour(), 50);
            e.stroke(Easel.oval(x + side * 18, 650, 42, 88), 3, Tone.faded(Tone.darker(s.colour(), 0.5), 0.5));
        }
    }

    static void speaker(Easel e, Subject s) {
        switch (s.look()) {
            case "tower" -> {
                box(e, 250, 130, 200, 700, s.colour());
                cones(e, 350, new double[][] {{240, 34}, {380, 72}, {560, 72}});
                box(e, 570, 150, 200, 700, s.colour());
                cones(e, 670, new double[][] {{260, 34}, {400, 72}, {580, 72}});
            }
            case "portable" -> {
                e.standing(500, Easel.GROUND, 290);
                e.tube(Forms.path("M 380 470 C 380 370 620 370 620 470"), 26, LEATHER);
                Shape body = Forms.rounded(210, 460, 580, 350, 60);
                e.wood(body, new Color(0xC79E67), 0);
                e.relief(body, 40, 0.7);
                Shape grille = Forms.rounded(244, 494, 512, 282, 36);
                e.soft(grille, s.colour(), 14, Texture.WEAVE);
                e.texture(grille, Texture.KNIT, 0.6, 0);
                e.soft(Easel.oval(706, 738, 13, 13), new Color(0xC6A052), 8);
            }
            case "cube" -> {
                box(e, 300, 420, 380, 400, s.colour());
                cones(e, 490, new double[][] {{620, 140}});
            }
            default -> {
                box(e, 170, 330, 260, 440, s.colour());
                cones(e, 300, new double[][] {{430, 42}, {620, 96}});
                box(e, 540, 370, 260, 440, s.colour());
                cones(e, 670, new double[][] {{470, 42}, {660, 96}});
            }
        }
    }

    private static void box(Easel e, double x, double y, double w, double h, Color wood) {
        e.standing(x + w / 2 + 20, y + h, w * 0.6);
        Shape side = Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                .formatted(x + w, y, x + w + 50, y - 24, x + w + 50, y + h - 30, x + w, y + h));
        e.wood(side, Tone.darker(wood, 0.35), 90);
        e.wood(
                Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                        .formatted(x, y, x + 56, y - 24, x + w + 50, y - 24, x + w, y)),
                Tone.lighter(wood, 0.2),
                0);
        Shape front = Forms.rounded(x, y, w, h, 6);
        e.wood(front, wood, 90);
        e.flat(Forms.rounded(x + 14, y + 14, w - 28, h - 28, 4), new Color(0x2E2F32));
        e.relief(Forms.rounded(x + 14, y + 14, w - 28, h - 28, 4), 8, 0.5);
    }

    private static void cones(Easel e, double cx, double[][] at) {
        for (double[] c : at) {
            Shape rim = Easel.oval(cx, c[0], c[1], c[1]);
            e.soft(rim, new Color(0x4A4C50), 10);
            Shape cone = Easel.oval(cx, c[0], c[1] * 0.86, c[1] * 0.86);
            e.flat(
                    cone,
                    Easel.gradient(
                            cx - c[1],
                            c[0] - c[1],
                            cx + c[1],
                            c[0] + c[1],
                            new Color(0x18191B),
                            new Color(0x3A3C40),
                            new Color(0x5A5C60)));
            e.stroke(Easel.oval(cx, c[0], c[1] * 0.78, c[1] * 0.78), 3, Tone.faded(Color.BLACK, 0.5));
            e.soft(
                    Easel.oval(cx, c[0], c[1] * 0.3, c[1] * 0.3),
                    c[1] < 50 ? new Color(0xC6A052) : new Color(0x5A5C60),
                    c[1] * 0.25);
        }
    }

    static void turntable(Easel e, Subject s) {
        if (s.looks("rack")) {
            rack(e, s);
            return;
        }
        Shape plinth = Forms.rounded(150, 250, 700, 520, 24);
        e.shadow(plinth, 22, 34, 50, 0.38);
        e.wood(Forms.moved(plinth, 4, 14), Tone.darker(s.colour(), 0.4), 0);
        e.wood(plinth, s.colour(), 0);
        Shape platter = Easel.oval(430, 510, 236, 236);
        e.shadow(platter, 6, 10, 18, 0.4);
        e.metal(platter, STEEL);
        Shape record = Easel.oval(430, 510, 226, 226);
        e.flat(record, new Color(0x161617));
        for (int i = 0; i < 22; i++) {
            e.g.setStroke(new java.awt.BasicStroke(1.1f));
            e.g.setPaint(Tone.faded(Color.WHITE, i % 5 == 0 ? 0.10 : 0.05));
            e.g.draw(Easel.oval(430, 510, 90 + i * 6, 90 + i * 6));
        }
        e.flat(Forms.within(record, Forms.path("M 430 510 L 250 250 L 350 230 Z")), Tone.faded(Color.WHITE, 0.13));
        e.flat(Forms.within(record, Forms.path("M 430 510 L 610 770 L 510 790 Z")), Tone.faded(Color.WHITE, 0.10));
        e.soft(Easel.oval(430, 510, 76, 76), new Color(0xB4513C), 6);
        e.stroke(Easel.oval(430, 510, 56, 56), 2, Tone.faded(Color.WHITE, 0.5));
        e.metal(Easel.oval(430, 510, 8, 8), STEEL);
        e.shadow(Easel.oval(750, 350, 44, 44), 4, 8, 12, 0.4);
        e.metal(Easel.oval(750, 350, 44, 44), STEEL);
        Shape arm = Forms.path("M 750 350 L 744 560 L 640 660");
        e.shadow(new java.awt.BasicStroke(14).createStrokedShape(arm), 8, 12, 10, 0.4);
        e.tube(arm, 14, STEEL);
        e.soft(Forms.turned(Forms.rounded(604, 652, 60, 26, 6), -45, 634, 665), DARK, 8);
        e.metal(Easel.oval(770, 690, 30, 30), STEEL);
    }

    private static void rack(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 300);
        e.wood(Forms.rounded(220, 480, 560, 300, 8), Tone.darker(s.colour(), 0.35), 0);
        Color[] sleeves = {
            new Color(0xB4513C),
            new Color(0xE6DAC4),
            new Color(0x26344F),
            new Color(0xD29B3A),
            new Color(0x74804F),
            new Color(0x86A9BF),
            new Color(0x2E2D2D),
            new Color(0xD9A29B)
        };
        for (int i = 0; i < 24; i++) {
            double x = 250 + i * 20.5;
            Shape sleeve = Forms.path("M %s 440 L %s %s L %s %s L %s 770 L %s 770 Z"
                    .formatted(x, x + 8, 400.0 - i * 7 % 16, x + 24, 400.0 - i * 7 % 16, x + 16, x));
            e.soft(sleeve, sleeves[(i * 3) % 8], 5);
        }
        e.wood(Forms.rounded(210, 620, 580, 180, 10), s.colour(), 0);
        e.relief(Forms.rounded(210, 620, 580, 180, 10), 12, 0.5);
        e.wood(Forms.rounded(210, 420, 30, 390, 8), s.colour(), 90);
        e.wood(Forms.rounded(760, 420, 30, 390, 8), s.colour(), 90);
    }

    static void radio(Easel e, Subject s) {
        double k = s.looks("small") ? 0.8 : 1;
        double foot = Easel.GROUND;
        double w = 620 * k;
        double h = 350 * k;
        double x = 500 - w / 2;
        double y = foot - h;
        e.standing(500, foot, w * 0.5);
        if (!s.looks("clock")) {
            e.tube(Forms.path("M %s %s L %s %s".formatted(x + w * 0.86, y + 20, x + w * 0.98, y - 250 * k)), 8, STEEL);
            e.tube(
                    Forms.path("M %1$s %2$s C %1$s %3$s %4$s %3$s %4$s %2$s"
                            .formatted(x + w * 0.2, y + 10, y - 84 * k, x + w * 0.8)),
                    24,
                    LEATHER);
        }
        Shape body = Forms.rounded(x, y, w, h, 50 * k);
        e.soft(body, s.colour(), 40);
        Shape panel = Forms.rounded(x + 24 * k, y + 26 * k, w - 48 * k, h - 52 * k, 26 * k);
        e.wood(panel, new Color(0xC79E67), 0);
        Shape grille = Forms.rounded(x + 40 * k, y + 44 * k, w * 0.48, h - 88 * k, 14 * k);
        e.soft(grille, new Color(0xD9CBB2), 6, Texture.WEAVE);
        for (int i = 0; i < 9; i++) {
            e.stroke(
                    Household.line(x + 60 * k, y + (68 + i * 27) * k, x + w * 0.5, y + (68 + i * 27) * k),
                    4 * k,
                    Tone.faded(Tone.darker(LEATHER, 0.4), 0.5));
        }
        double cx = x + w * 0.77;
        if (s.looks("clock")) {
            Household.dial(e, cx, y + h * 0.5, 110, new Color(0xF6F1E6), DARK);
            return;
        }
        Shape scale = Forms.rounded(cx - 100 * k, y + 56 * k, 200 * k, 80 * k, 10);
        e.flat(scale, new Color(0xF8EFD8));
        for (int i = 0; i < 13; i++) {
            e.stroke(
                    Household.line(
                            cx - 84 * k + i * 14 * k,
                            y + 84 * k,
                            cx - 84 * k + i * 14 * k,
                            y + (i % 3 == 0 ? 114 : 102) * k),
                    2,
                    DARK);
        }
        e.stroke(Household.line(cx + 20 * k, y + 66 * k, cx + 20 * k, y + 126 * k), 4, new Color(0xB93A0E));
        for (double dx : new double[] {-62, 62}) {
            e.shadow(Easel.oval(cx + dx * k, y + 220 * k, 46 * k, 46 * k), 4, 8, 12, 0.4);
            e.metal(Easel.oval(cx + dx * k, y + 220 * k, 46 * k, 46 * k), new Color(0xC6A052));
            e.stroke(Household.line(cx + dx * k, y + 186 * k, cx + dx * k, y + 208 * k), 5, DARK);
        }
    }
}
