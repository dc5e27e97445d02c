package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Bags, wallets, belts, straps and mats from the saddler. */
final class Leather {

    private static final Color BRASS = new Color(0xC6A052);

    private Leather() {}

    private static Color thread(Color leather) {
        return Tone.faded(Tone.brightness(leather) < 0.25 ? new Color(0xB8A890) : Tone.lighter(leather, 0.6), 0.85);
    }

    private static void hide(Easel e, Shape shape, Color colour, double depth) {
        e.shadow(shape, 4, 8, 14, 0.3);
        e.soft(shape, colour, depth, Texture.GRAIN);
    }

    static void tote(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 300);
        boolean canvas = s.looks("canvas");
        Color strap = canvas ? new Color(0x8A5330) : s.colour();
        e.tube(Forms.path("M 380 420 C 370 130 630 130 620 420"), 22, Tone.darker(strap, 0.2));
        Shape body = Forms.path(
                "M 240 390 L 760 390 C 770 520 780 660 770 790 C 770 806 760 812 740 812 L 260 812 C 240 812 230 806 230 790 C 220 660 230 520 240 390 Z");
        e.soft(body, s.colour(), 60, canvas ? Texture.WEAVE : Texture.GRAIN);
        Household.crease(e, "M 270 440 C 290 560 280 680 262 790", s.colour());
        Household.crease(e, "M 730 440 C 712 560 722 680 738 790", s.colour());
        if (canvas) {
            hide(
                    e,
                    Forms.path(
                            "M 228 690 L 772 690 L 770 790 C 770 806 760 812 740 812 L 260 812 C 240 812 230 806 230 790 Z"),
                    strap,
                    20);
        }
        e.stitch(Forms.path("M 250 410 L 750 410"), thread(s.colour()));
        if (s.looks("zip")) {
            e.stroke(Forms.path("M 246 396 L 754 396"), 12, new Color(0x3A3430));
            e.stroke(Forms.path("M 246 396 L 754 396"), 3, BRASS);
            e.soft(Forms.rounded(720, 396, 18, 70, 6), BRASS, 5);
        }
        e.tube(Forms.path("M 360 450 C 350 170 650 170 640 450"), 24, strap);
        for (double x : new double[] {336, 616}) {
            hide(e, Forms.rounded(x, 440, 48, 90, 8), strap, 10);
            e.metal(Easel.oval(x + 24, 510, 9, 9), BRASS);
        }
    }

    static void satchel(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, s.looks("small") ? 220 : 300);
        double k = s.looks("small") ? 0.78 : 1;
        java.awt.geom.AffineTransform before = e.g.getTransform();
        e.g.translate(500, Easel.GROUND);
        e.g.scale(k, k);
        e.g.translate(-500, -Easel.GROUND);
        if (s.looks("brief")) {
            e.tube(Forms.path("M 420 430 C 420 350 580 350 580 430"), 28, s.colour());
        } else {
            e.tube(Forms.path("M 250 470 C 200 60 800 60 750 470"), 17, Tone.darker(s.colour(), 0.12));
        }
        if (s.looks("moon")) {
            Shape moon = Forms.path(
                    "M 200 480 C 220 460 780 460 800 480 C 820 690 680 812 500 812 C 320 812 180 690 200 480 Z");
            e.soft(moon, s.colour(), 60, Texture.GRAIN);
            Shape flap = Forms.path(
                    "M 196 480 C 220 456 780 456 804 480 C 800 600 660 660 500 660 C 340 660 200 600 196 480 Z");
            hide(e, flap, Tone.lighter(s.colour(), 0.04), 40);
            e.stitch(Forms.scaled(flap, 0.95, 500, 550), thread(s.colour()));
            e.metal(Easel.oval(500, 640, 20, 20), BRASS);
        } else {
            Shape body = Forms.rounded(220, 440, 560, 370, 40);
            e.soft(body, s.colour(), 50, Texture.GRAIN);
            Shape flap = Forms.path(
                    "M 212 470 C 212 440 230 424 260 424 L 740 424 C 770 424 788 440 788 470 L 784 640 C 780 690 740 700 700 700 L 300 700 C 260 700 220 690 216 640 Z");
            hide(e, flap, Tone.lighter(s.colour(), 0.04), 36);
            e.stitch(Forms.scaled(flap, 0.955, 500, 562), thread(s.colour()));
            double[] straps = s.looks("brief") || k < 1 ? new double[] {476} : new double[] {330, 622};
            for (double x : straps) {
                hide(e, Forms.rounded(x, 600, 48, 160, 10), Tone.darker(s.colour(), 0.1), 12);
                e.stroke(Forms.rounded(x - 8, 690, 64, 46, 6), 8, BRASS);
                e.stroke(Household.line(x + 24, 690, x + 24, 736), 6, BRASS);
            }
        }
        e.g.setTransform(before);
    }

    static void weekender(Easel e, Subject s) {
        boolean canvas = s.looks("canvas");
        Color strap = canvas ? new Color(0x8A5330) : Tone.darker(s.colour(), 0.15);
        if (s.looks("wash")) {
            e.standing(500, Easel.GROUND, 240);
            Shape pouch = Forms.rounded(250, 530, 500, 280, 70);
            e.soft(pouch, s.colour(), 60, Texture.GRAIN);
            e.stroke(Forms.path("M 262 576 C 400 560 600 560 738 576"), 13, new Color(0x3A3430));
            e.stroke(Forms.path("M 262 576 C 400 560 600 560 738 576"), 3, BRASS);
            hide(e, Forms.rounded(730, 600, 90, 36, 16), s.colour(), 14);
            e.stitch(Forms.path("M 280 620 L 720 620"), thread(s.colour()));
            return;
        }
        e.standing(500, Easel.GROUND, 360);
        e.tube(Forms.path("M 370 520 C 380 270 620 270 630 520"), 24, Tone.darker(strap, 0.15));
        Shape body = canvas
                ? Forms.rounded(140, 460, 720, 350, 150)
                : Forms.path(
                        "M 190 500 C 220 450 780 450 810 500 C 850 600 860 720 840 790 C 830 812 170 812 160 790 C 140 720 150 600 190 500 Z");
        e.soft(body, s.colour(), 90, canvas ? Texture.WEAVE : Texture.GRAIN);
        e.stroke(Forms.path("M 210 494 C 400 470 600 470 790 494"), 13, new Color(0x3A3430));
        e.stroke(Forms.path("M 210 494 C 400 470 600 470 790 494"), 3, BRASS);
        for (double x : new double[] {330, 630}) {
            hide(e, Forms.within(body, Forms.rounded(x, 480, 40, 340, 0)), strap, 12);
            e.stroke(Forms.rounded(x - 6, 560, 52, 40, 6), 7, BRASS);
        }
        if (canvas) {
            hide(e, Easel.oval(172, 636, 34, 150), strap, 14);
        }
        e.tube(Forms.path("M 350 560 C 360 310 640 310 650 560"), 26, strap);
        e.stitch(Forms.path("M 190 770 L 810 770"), thread(s.colour()));
    }

    static void backpack(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 230);
        e.tube(Forms.path("M 450 270 C 450 210 550 210 550 270"), 20, s.colour());
        Shape body = Forms.path(
                "M 310 360 C 320 240 680 240 690 360 L 716 770 C 716 802 700 812 670 812 L 330 812 C 300 812 284 802 284 770 Z");
        e.soft(body, s.colour(), 70, Texture.GRAIN);
        Shape flap = Forms.path("M 300 370 C 310 230 690 230 700 370 L 706 540 C 600 580 400 580 294 540 Z");
        hide(e, flap, Tone.lighter(s.colour(), 0.05), 50);
        e.stitch(Forms.scaled(flap, 0.94, 500, 410), thread(s.colour()));
        Shape pocket = Forms.rounded(340, 620, 320, 160, 26);
        hide(e, pocket, s.colour(), 26);
        e.stitch(Forms.scaled(pocket, 0.92, 500, 700), thread(s.colour()));
        for (double x : new double[] {376, 586}) {
            hide(e, Forms.rounded(x, 500, 38, 140, 8), Tone.darker(s.colour(), 0.1), 10);
            e.stroke(Forms.rounded(x - 7, 570, 52, 38, 6), 7, BRASS);
        }
    }

    static void wallet(Easel e, Subject s) {
        java.awt.geom.AffineTransform before = Stationery.tilt(e, -10);
        switch (s.look()) {
            case "fob" -> {
                e.stroke(Easel.oval(500, 300, 74, 74), 16, Tone.darker(BRASS, 0.2));
                e.tube(Easel.oval(500, 300, 74, 74), 13, BRASS);
                Shape loop = Forms.path("M 450 360 C 450 330 550 330 550 360 L 570 700 C 570 760 430 760 430 700 Z");
                e.shadow(loop, 14, 22, 26, 0.36);
                e.soft(loop, s.colour(), 20, Texture.GRAIN);
                e.stitch(Forms.scaled(loop, 0.86, 500, 550), thread(s.colour()));
                e.metal(Easel.oval(500, 410, 17, 17), BRASS);
            }
            case "card" -> {
                for (int i = 0; i < 2; i++) {
                    Shape card = Forms.rounded(336 + i * 14, 300 - i * 50, 330, 260, 18);
                    e.soft(card, i == 0 ? new Color(0x86A9BF) : new Color(0xE6DAC4), 5);
                }
                panel(e, s, Forms.rounded(310, 380, 390, 290, 26));
                e.stroke(Forms.path("M 430 380 C 450 440 560 440 580 380"), 5, Tone.darker(s.colour(), 0.4));
            }
            case "long" -> {
                panel(e, s, Forms.rounded(170, 330, 660, 340, 36));
                e.stroke(Forms.rounded(182, 342, 636, 316, 30), 12, new Color(0x3A3430));
                e.stroke(Forms.rounded(182, 342, 636, 316, 30), 3, BRASS);
                hide(e, Forms.rounded(810, 470, 96, 28, 10), s.colour(), 10);
            }
            default -> {
                Shape note = Forms.rounded(290, 290, 420, 200, 4);
                e.soft(note, new Color(0xBFCDB4), 4, Texture.PAPER);
                panel(e, s, Forms.rounded(260, 330, 480, 370, 26));
                e.stroke(Forms.path("M 282 520 L 718 520"), 3, Tone.darker(s.colour(), 0.4));
            }
        }
        e.g.setTransform(before);
    }

    private static void panel(Easel e, Subject s, Shape shape) {
        e.shadow(shape, 16, 24, 32, 0.36);
        e.soft(shape, s.colour(), 26, Texture.GRAIN);
        e.stitch(
                Forms.scaled(
                        shape,
                        0.94,
                        shape.getBounds2D().getCenterX(),
                        shape.getBounds2D().getCenterY()),
                thread(s.colour()));
    }

    static void belt(Easel e, Subject s) {
        for (int i = 3; i >= 0; i--) {
            double r = 130 + i * 52;
            Shape ring = Forms.without(Easel.oval(500, 500, r, r), Easel.oval(500, 500, r - 40, r - 40));
            e.shadow(ring, 8, 14, 18, 0.32);
            e.soft(ring, s.colour(), 12, s.looks("woven") ? Texture.KNIT : Texture.GRAIN);
            if (!s.looks("woven")) {
                e.stitch(Easel.oval(500, 500, r - 8, r - 8), thread(s.colour()));
                e.stitch(Easel.oval(500, 500, r - 32, r - 32), thread(s.colour()));
            }
        }
        Shape tail = Forms.path("M 500 212 C 640 206 760 240 850 330 L 822 362 C 740 286 630 250 500 254 Z");
        e.shadow(tail, 8, 14, 18, 0.32);
        e.soft(tail, s.colour(), 12, s.looks("woven") ? Texture.KNIT : Texture.GRAIN);
        Shape buckle = Forms.turned(Forms.rounded(780, 280, 110, 96, 16), 44, 836, 330);
        e.shadow(new java.awt.BasicStroke(14).createStrokedShape(buckle), 6, 10, 12, 0.4);
        e.tube(buckle, 15, BRASS);
        e.tube(Forms.path("M 800 296 L 872 366"), 10, BRASS);
    }

    static void watchStrap(Easel e, Subject s) {
        for (double x : new double[] {360, 560}) {
            double h = x < 500 ? 430 : 620;
            Shape band = Forms.path("M %1$s 180 L %2$s 180 L %3$s %4$s C %3$s %5$s %6$s %5$s %6$s %4$s Z"
                    .formatted(x, x + 110, x + 98, 160 + h, 200 + h, x + 12));
            e.shadow(band, 14, 22, 26, 0.34);
            e.soft(band, s.colour(), 30, Texture.GRAIN);
            if (s.looks("field")) {
                e.stitch(Forms.path("M %s 230 L %s 230".formatted(x + 12, x + 98)), thread(s.colour()));
            } else {
                e.stitch(Forms.scaled(band, 0.9, x + 55, 180 + h / 2), thread(s.colour()));
            }
            if (x > 500) {
                for (int i = 0; i < 7; i++) {
                    e.flat(Easel.oval(x + 55, 470 + i * 42, 7, 7), new Color(0x1F1814));
                }
            } else {
                e.tube(Forms.rounded(x - 6, 590, 122, 74, 12), 12, new Color(0xC9CCD1));
                e.tube(Household.line(x + 55, 580, x + 55, 660), 8, new Color(0xC9CCD1));
            }
        }
    }

    static void deskMat(Easel e, Subject s) {
        switch (s.look()) {
            case "tray" -> {
                Shape tray = Forms.path(
                        "M 250 290 C 300 270 700 270 750 290 C 770 350 770 650 750 710 C 700 730 300 730 250 710 C 230 650 230 350 250 290 Z");
                e.shadow(tray, 18, 28, 38, 0.36);
                e.soft(tray, s.colour(), 36, Texture.GRAIN);
                Shape floor = Forms.scaled(tray, 0.82, 500, 500);
                e.flat(
                        floor,
                        Easel.gradient(
                                300, 300, 700, 700, Tone.darker(s.colour(), 0.35), Tone.darker(s.colour(), 0.1)));
                e.texture(floor, Texture.GRAIN, 1, 0);
                for (double[] snap : new double[][] {{290, 330}, {710, 330}, {290, 670}, {710, 670}}) {
                    e.metal(Easel.oval(snap[0], snap[1], 14, 14), BRASS);
                }
                e.tube(Easel.oval(440, 500, 44, 44), 9, BRASS);
                e.tube(Forms.path("M 470 530 L 560 600 L 580 580"), 12, new Color(0xB9BFC4));
                e.soft(Easel.oval(590, 440, 34, 34), new Color(0xC9A86A), 10);
            }
            case "cover" -> {
                java.awt.geom.AffineTransform before = Stationery.tilt(e, -8);
                Shape pages = Forms.rounded(316, 210, 400, 560, 8);
                e.flat(pages, new Color(0xF4EEDF));
                panel(e, s, Forms.rounded(296, 196, 410, 590, 18));
                e.stroke(Forms.path("M 620 196 L 620 786"), 9, Tone.darker(s.colour(), 0.4));
                e.g.setTransform(before);
            }
            default -> {
                panel(e, s, Forms.turned(Forms.rounded(120, 270, 760, 450, 30), -6, 500, 500));
                Shape book = Forms.turned(Forms.rounded(620, 330, 170, 240, 8), -6, 500, 500);
                e.shadow(book, 6, 10, 14, 0.35);
                e.soft(book, new Color(0xE6DAC4), 6, Texture.WEAVE);
                Shape pen = Forms.turned(Forms.rounded(590, 350, 12, 200, 6), -10, 500, 500);
                e.shadow(pen, 4, 8, 8, 0.4);
                e.flat(pen, Easel.across(590, 602, Tone.lighter(BRASS, 0.4), Tone.darker(BRASS, 0.3)));
            }
        }
    }
}
