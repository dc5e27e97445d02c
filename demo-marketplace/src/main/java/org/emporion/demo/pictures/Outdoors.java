package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Tents, sleeping bags, packs, flasks, jackets, boots and camp kitchens. */
final class Outdoors {

    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color DARK = new Color(0x2E3033);

    private Outdoors() {}

    static void tent(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 380);
        Color dark = Tone.darker(s.colour(), 0.3);
        switch (s.look()) {
            case "bivy" -> {
                Shape hull = Forms.path("M 90 810 C 180 700 300 520 400 500 C 560 520 760 720 900 810 Z");
                e.soft(hull, s.colour(), 90);
                e.soft(
                        Forms.path("M 400 500 C 330 600 300 720 290 810 L 480 810 C 470 700 440 590 400 500 Z"),
                        dark,
                        30);
                e.tube(
                        Forms.path("M 150 812 C 240 640 340 510 400 498 C 460 520 520 640 560 812"),
                        8,
                        new Color(0xC9CCD1));
            }
            case "family" -> {
                Shape hull = Forms.path("M 90 810 C 100 560 200 400 360 390 L 640 390 C 800 400 900 560 910 810 Z");
                e.soft(hull, s.colour(), 90);
                Shape door = Forms.path("M 390 810 C 390 640 420 520 500 500 C 580 520 610 640 610 810 Z");
                e.soft(door, dark, 16);
                e.soft(
                        Forms.path("M 390 810 C 390 640 420 520 500 500 C 450 560 430 690 440 810 Z"),
                        Tone.lighter(s.colour(), 0.1),
                        16);
                for (double x : new double[] {230, 690}) {
                    e.flat(Forms.rounded(x, 540, 90, 70, 20), new Color(0xDDE6E6));
                    e.stroke(Forms.rounded(x, 540, 90, 70, 20), 4, dark);
                }
                e.tube(Forms.path("M 110 812 C 130 560 220 420 340 392"), 7, new Color(0xC9CCD1));
                e.tube(Forms.path("M 890 812 C 870 560 780 420 660 392"), 7, new Color(0xC9CCD1));
            }
            default -> {
                Shape left = Forms.path("M 110 810 C 240 660 380 470 470 400 C 490 540 500 680 500 810 Z");
                Shape right = Forms.path("M 470 400 C 640 500 800 690 900 810 L 500 810 C 500 680 490 540 470 400 Z");
                e.soft(right, Tone.darker(s.colour(), 0.10), 70);
                e.soft(left, s.colour(), 60);
                Shape door = Forms.path("M 270 810 C 330 700 400 560 455 460 C 465 580 468 700 468 810 Z");
                e.soft(door, dark, 16);
                e.soft(
                        Forms.path("M 270 810 C 330 700 400 560 455 460 C 420 600 380 720 350 810 Z"),
                        Tone.lighter(s.colour(), 0.15),
                        14);
                e.tube(
                        Forms.path("M 110 812 C 260 640 400 440 470 396 C 640 490 800 690 900 812"),
                        8,
                        new Color(0xC9CCD1));
            }
        }
        for (double[] rope : new double[][] {{150, 760, 40, 830}, {860, 760, 962, 830}}) {
            e.stroke(Household.line(rope[0], rope[1], rope[2], rope[3]), 2.5, new Color(0xE8B04A));
        }
    }

    static void backpack(Easel e, Subject s) {
        double foot = Easel.GROUND;
        double rise = s.looks("tall") ? 90 : 0;
        e.standing(500, foot, 210);
        e.tube(Forms.path("M 450 %1$s C 450 %2$s 550 %2$s 550 %1$s".formatted(300 - rise, 250 - rise)), 16, DARK);
        Shape body = Forms.path(
                "M 330 %1$s C 340 %2$s 660 %2$s 670 %1$s C 710 480 730 680 716 780 C 700 812 300 812 284 780 C 270 680 290 480 330 %1$s Z"
                        .formatted(360 - rise, 260 - rise));
        e.soft(body, s.colour(), 80, Texture.WEAVE);
        if (s.looks("roll")) {
            Shape roll = Forms.rounded(326, 270, 348, 76, 34);
            e.shadow(roll, 3, 6, 10, 0.35);
            e.soft(roll, s.colour(), 34, Texture.WEAVE);
            e.soft(Forms.rounded(484, 260, 32, 240, 6), DARK, 8);
            e.soft(Forms.rounded(474, 400, 52, 40, 8), Tone.lighter(DARK, 0.2), 8);
        } else {
            Shape lid = Forms.path("M 310 %1$s C 330 %2$s 670 %2$s 690 %1$s L 696 %3$s C 600 %4$s 400 %4$s 304 %3$s Z"
                    .formatted(380 - rise, 236 - rise, 440 - rise, 476 - rise));
            e.shadow(lid, 3, 8, 14, 0.38);
            e.soft(lid, Tone.lighter(s.colour(), 0.05), 50, Texture.WEAVE);
            for (double x : new double[] {394, 584}) {
                e.soft(Forms.rounded(x, 440 - rise, 24, 130 + rise * 0.4, 6), DARK, 8);
                e.soft(Forms.rounded(x - 8, 500 - rise, 40, 30, 6), Tone.lighter(DARK, 0.25), 8);
            }
        }
        Shape pocket = Forms.path("M 348 590 C 400 576 600 576 652 590 L 664 770 C 600 790 400 790 336 770 Z");
        e.shadow(pocket, 3, 6, 12, 0.32);
        e.soft(pocket, Tone.darker(s.colour(), 0.05), 40, Texture.WEAVE);
        e.stroke(Forms.path("M 360 620 C 420 608 580 608 640 620"), 5, DARK);
        e.soft(Forms.rounded(628, 616, 10, 44, 4), new Color(0xE8B04A), 4);
        e.soft(Forms.rounded(470, 660, 60, 44, 6), new Color(0x9C5A2E), 6);
    }

    static void flask(Easel e, Subject s) {
        double foot = Easel.GROUND;
        boolean wide = s.looks("wide");
        double r = wide ? 150 : s.looks("slim") ? 96 : 112;
        double h = wide ? 330 : 500;
        e.standing(500, foot, r);
        new Turned(500, foot - h, r * 0.62, foot - h + 34, r * 0.86, foot - h + 80, r, foot - 14, r, foot, r * 0.94)
                .glossy(0.22, 12)
                .ambient(0.5)
                .bands(new double[] {0.94, 1.1}, s.colour(), STEEL)
                .draw(e, s.colour());
        new Turned(500, foot - h - 90, r * 0.58, foot - h - 84, r * 0.66, foot - h - 6, r * 0.68, foot - h + 4, r * 0.6)
                .glossy(0.4, 24)
                .draw(e, wide ? STEEL : DARK);
        e.flat(Easel.oval(500, foot - h - 90, r * 0.58, r * 0.09), Tone.lighter(wide ? STEEL : DARK, 0.25));
        if (!wide) {
            e.tube(
                    Forms.path("M 450 %1$s C 450 %2$s 550 %2$s 550 %1$s".formatted(foot - h - 70, foot - h - 150)),
                    13,
                    DARK);
        }
        Shape peak = Forms.path("M 452 %1$s L 490 %2$s L 508 %3$s L 522 %4$s L 552 %1$s"
                .formatted(foot - 190, foot - 250, foot - 222, foot - 240));
        e.stroke(peak, 5, Tone.faded(Tone.brightness(s.colour()) > 0.65 ? DARK : Color.WHITE, 0.75));
    }

    static void jacket(Easel e, Subject s) {
        boolean coat = s.looks("coat");
        String half =
                "M 500 214 L 430 200 C 396 204 364 220 336 240 C 290 290 260 420 206 650 L 178 760 L 268 784 C 296 680 314 590 330 510 C 336 620 330 740 322 %1$s C 380 %2$s 440 %2$s 500 %2$s"
                        .formatted(coat ? 880 : 820, coat ? 896 : 838);
        Shape body = Forms.symmetric(half);
        e.shadow(body, 16, 24, 40, 0.32);
        e.soft(body, s.colour(), 46, coat ? Texture.GRAIN : Texture.PAPER);
        if (s.looks("quilted")) {
            for (int i = 0; i < 10; i++) {
                e.soft(
                        Forms.within(
                                body,
                                Forms.path("M 100 %1$s Q 500 %2$s 900 %1$s L 900 %3$s Q 500 %4$s 100 %3$s Z"
                                        .formatted(240 + i * 60, 256 + i * 60, 296 + i * 60, 312 + i * 60))),
                        s.colour(),
                        32);
            }
        }
        Shape hood = Forms.path("M 420 226 C 410 130 590 130 580 226 C 560 270 440 270 420 226 Z");
        e.shadow(hood, 3, 6, 12, 0.32);
        e.soft(hood, coat ? Tone.darker(s.colour(), 0.15) : Tone.lighter(s.colour(), 0.04), 40);
        e.flat(Easel.oval(500, 226, 56, 34), Tone.darker(s.colour(), 0.55));
        e.stroke(Forms.path("M 500 262 L 500 %s".formatted(coat ? 890 : 834)), 9, Tone.darker(s.colour(), 0.4));
        e.stroke(
                Forms.path("M 500 262 L 500 %s".formatted(coat ? 890 : 834)),
                3,
                coat ? Tone.darker(s.colour(), 0.6) : new Color(0xE8B04A));
        for (double x : new double[] {400, 600}) {
            e.stroke(
                    Forms.path("M %s 560 L %s 690".formatted(x, x + (x < 500 ? -26 : 26))),
                    5,
                    Tone.darker(s.colour(), 0.45));
        }
        e.stroke(Forms.path("M 540 380 L 610 380"), 5, Tone.darker(s.colour(), 0.45));
        if (coat) {
            for (int i = 0; i < 5; i++) {
                e.soft(Easel.oval(522, 330 + i * 110, 12, 12), new Color(0x5A3B26), 6);
            }
        }
    }

    static void boot(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 340);
        boolean low = s.looks("low");
        Shape sole = Forms.path(
                "M 190 730 C 190 800 200 812 240 812 L 800 812 C 850 812 860 780 850 740 C 700 760 400 760 190 730 Z");
        Shape upper = Forms.path(
                low
                        ? "M 196 740 C 180 660 190 600 210 560 C 280 590 360 590 420 560 C 520 620 620 650 740 660 C 820 670 856 710 850 750 C 640 770 400 766 196 740 Z"
                        : "M 196 740 C 184 600 220 460 216 300 C 280 330 380 330 440 300 C 440 420 450 500 520 570 C 600 630 680 640 750 654 C 820 670 856 710 850 750 C 640 770 400 766 196 740 Z");
        e.soft(sole, new Color(0x33302E), 14);
        e.soft(upper, s.colour(), 60, Texture.GRAIN);
        Shape toe = Forms.within(upper, Easel.oval(800, 740, 120, 96));
        e.soft(toe, Tone.darker(s.colour(), 0.22), 40);
        e.soft(
                Forms.within(upper, Forms.rounded(160, low ? 540 : 280, 330, low ? 50 : 60, 20)),
                Tone.darker(s.colour(), 0.3),
                24);
        int laces = low ? 4 : 7;
        for (int i = 0; i < laces; i++) {
            double x = (low ? 430 : 396) + i * (low ? 46 : 26) + (low ? 0 : i * i * 2.2);
            double y = (low ? 590 : 370) + i * (low ? 16 : 38);
            e.tube(Forms.path("M %s %s L %s %s".formatted(x - 34, y + 16, x + 26, y - 6)), 8, new Color(0xE2CFAE));
            e.metal(Easel.oval(x - 36, y + 18, 8, 8), STEEL);
        }
        e.stitch(Forms.path("M 230 720 C 400 746 640 750 830 736"), Tone.faded(Tone.lighter(s.colour(), 0.5), 0.8));
    }
}
