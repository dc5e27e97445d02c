package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Saddles, grips, lights, bells, locks, helmets, panniers and pumps. */
final class BikeParts {

    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color RUBBER = new Color(0x2E2D2D);

    private BikeParts() {}

    static void saddle(Easel e, Subject s) {
        e.standing(500, 772, 240);
        e.tube(Forms.path("M 330 640 C 420 740 600 740 690 620"), 16, STEEL);
        e.tube(Forms.path("M 280 620 C 380 780 640 770 800 600"), 16, STEEL);
        if (s.looks("sprung")) {
            for (double x : new double[] {285, 360}) {
                for (int i = 0; i < 7; i++) {
                    e.tube(
                            Forms.path("M %s %s L %s %s".formatted(x - 34, 622 + i * 25, x + 34, 634 + i * 25)),
                            11,
                            STEEL);
                }
            }
        }
        Shape top = Forms.path(
                "M 170 560 C 180 480 300 470 420 500 C 560 530 700 510 850 520 C 880 530 880 560 850 570 C 700 590 600 620 500 660 C 400 690 240 700 190 650 C 170 620 166 590 170 560 Z");
        e.soft(top, s.colour(), 70, Texture.GRAIN);
        e.stitch(
                Forms.path("M 190 630 C 260 676 400 672 500 640 C 600 602 700 574 840 558"),
                Tone.faded(Tone.lighter(s.colour(), 0.5), 0.7));
        for (double[] rivet : new double[][] {{206, 560}, {214, 600}, {836, 540}}) {
            e.metal(Easel.oval(rivet[0], rivet[1], 9, 9), new Color(0xC6A052));
        }
    }

    static void grips(Easel e, Subject s) {
        for (int i = 0; i < 2; i++) {
            double y = 400 + i * 190;
            Shape grip = Forms.turned(Forms.rounded(230, y, 540, 100, 44), -12, 500, 500);
            e.shadow(grip, 14, 22, 30, 0.34);
            e.soft(grip, s.colour(), 60, Texture.GRAIN);
            if (Tone.brightness(s.colour()) > 0.5) {
                e.texture(grip, Texture.SPECKLES, 0.8, -12);
            } else {
                e.stitch(
                        Forms.turned(Forms.path("M 260 %1$s L 740 %1$s".formatted(y + 50)), -12, 500, 500),
                        new Color(0xE2CFAE));
            }
            e.metal(Forms.turned(Forms.rounded(742, y - 4, 36, 108, 12), -12, 500, 500), new Color(0xC6A052));
        }
    }

    static void light(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("rear")) {
            e.standing(500, foot, 120);
            Shape body = Forms.rounded(390, 430, 220, 380, 100);
            e.soft(body, RUBBER, 40);
            Shape lens = Forms.rounded(418, 458, 164, 270, 78);
            e.glow(500, 590, 330, new Color(0xFF5040), 0.5);
            e.soft(lens, new Color(0xD8302A), 40);
            for (int i = 0; i < 5; i++) {
                e.glow(500, 500 + i * 46, 40, new Color(0xFFE0D0), 0.9);
            }
            return;
        }
        e.standing(490, foot, 90);
        e.tube(Forms.path("M 470 640 L 470 780 L 420 800"), 28, STEEL);
        Shape shell = Forms.path("M 640 320 C 480 330 320 420 300 500 C 310 590 480 670 640 680 Z");
        e.metal(shell, s.colour());
        e.relief(shell, 60, 0.8);
        Shape rim = Easel.oval(640, 500, 66, 186);
        e.metal(rim, s.colour());
        e.glow(690, 500, 330, new Color(0xFFEFC4), 0.6);
        e.flat(
                Easel.oval(644, 500, 52, 168),
                Easel.across(590, 700, new Color(0xFFF2D0), new Color(0xFFFEF8), new Color(0xF3DFAE)));
    }

    static void bell(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 180);
        e.tube(Forms.path("M 400 790 C 400 700 600 700 600 790"), 34, STEEL);
        e.tube(Forms.path("M 690 640 C 760 620 790 590 800 540"), 18, STEEL);
        new Turned(500, 440, 20, 446, 80, 480, 170, 550, 232, 630, 254, 690, 256, 706, 246)
                .glossy(0.9, 40)
                .ambient(0.42)
                .shade(p -> 0.05 * Math.sin(p[0] * 60))
                .draw(e, s.colour());
        new Turned(500, 420, 18, 426, 30, 446, 32).glossy(0.9, 40).draw(e, s.colour());
    }

    static void lock(Easel e, Subject s) {
        if (s.looks("chain")) {
            for (int i = 0; i < 22; i++) {
                double a = Math.toRadians(i * 360.0 / 22);
                Shape link = Forms.turned(
                        Forms.rounded(500 + Math.cos(a) * 250 - 46, 500 + Math.sin(a) * 200 - 26, 92, 52, 26),
                        Math.toDegrees(a) + 90,
                        500 + Math.cos(a) * 250,
                        500 + Math.sin(a) * 200);
                e.shadow(link, 6, 10, 14, 0.3);
                e.soft(link, s.colour(), 22, Texture.WEAVE);
            }
            block(e, 420, 620, 170, 150);
            return;
        }
        Shape shackle = Forms.path("M 330 620 L 330 360 C 330 140 670 140 670 360 L 670 620");
        e.shadow(new java.awt.BasicStroke(52).createStrokedShape(shackle), 14, 22, 30, 0.35);
        e.tube(shackle, 54, s.colour());
        e.tube(Forms.path("M 270 660 L 730 660"), 112, Tone.darker(s.colour(), 0.2));
        e.metal(Easel.oval(500, 664, 30, 30), STEEL);
        e.flat(Forms.rounded(494, 646, 12, 36, 4), RUBBER);
    }

    private static void block(Easel e, double x, double y, double w, double h) {
        Shape body = Forms.rounded(x, y, w, h, 26);
        e.shadow(body, 10, 16, 22, 0.4);
        e.soft(body, new Color(0x45494E), 26);
        e.metal(Easel.oval(x + w / 2, y + h / 2, 28, 28), STEEL);
        e.flat(Forms.rounded(x + w / 2 - 5, y + h / 2 - 16, 10, 32, 4), RUBBER);
    }

    static void helmet(Easel e, Subject s) {
        e.standing(500, 745, 300);
        e.tube(Forms.path("M 330 700 C 380 800 430 830 480 806"), 12, RUBBER);
        e.tube(Forms.path("M 600 700 C 570 790 520 820 480 806"), 12, RUBBER);
        Shape shell = Forms.path(
                "M 190 690 C 170 420 330 270 520 270 C 720 270 840 420 830 640 C 828 680 800 700 760 700 C 640 690 560 730 440 724 C 350 722 250 716 190 690 Z");
        e.soft(shell, s.colour(), 110);
        e.relief(shell, 40, 0.5);
        String[] vents = {
            "M 330 420 C 370 370 430 340 470 336 C 430 380 390 420 372 470 Z",
            "M 520 330 C 580 336 640 360 680 400 C 630 410 580 420 540 430 Z",
            "M 300 540 C 320 510 350 500 376 500 C 360 540 352 580 350 610 Z",
            "M 700 450 C 740 490 760 540 764 590 C 730 560 690 530 660 510 Z"
        };
        for (String vent : vents) {
            e.flat(Forms.path(vent), Tone.darker(s.colour(), 0.75));
        }
        e.stroke(
                Forms.path("M 192 686 C 300 716 420 728 470 722 C 600 716 680 690 790 692"),
                12,
                Tone.darker(s.colour(), 0.5));
    }

    static void pannier(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("basket")) {
            Household.basket(e, new Subject("", s.colour(), s.accent(), s.stone(), s.chance()));
            e.soft(Forms.rounded(400, 480, 34, 150, 8), new Color(0x8A5330), 8);
            e.soft(Forms.rounded(566, 480, 34, 150, 8), new Color(0x8A5330), 8);
            return;
        }
        e.standing(500, foot, 230);
        Shape body = Forms.path(
                "M 290 360 L 710 360 L 734 780 C 734 800 720 810 700 810 L 300 810 C 280 810 266 800 266 780 Z");
        e.soft(body, s.colour(), 50, Texture.WEAVE);
        Shape flap = Forms.path(
                "M 280 340 C 280 316 300 306 320 306 L 680 306 C 700 306 720 316 720 340 L 726 560 C 600 590 400 590 274 560 Z");
        e.shadow(flap, 4, 8, 14, 0.35);
        e.soft(flap, Tone.lighter(s.colour(), 0.04), 30, Texture.WEAVE);
        Color leather = Tone.brightness(s.colour()) < 0.35 ? new Color(0x9C5A2E) : new Color(0x7A4526);
        for (double x : new double[] {372, 592}) {
            Shape strap = Forms.rounded(x, 420, 38, 270, 8);
            e.shadow(strap, 3, 5, 8, 0.3);
            e.soft(strap, leather, 10, Texture.GRAIN);
            e.stroke(Forms.rounded(x - 8, 600, 54, 40, 6), 7, new Color(0xC6A052));
        }
        e.tube(Forms.path("M 430 306 C 430 250 570 250 570 306"), 20, leather);
    }

    static void pump(Easel e, Subject s) {
        if (s.looks("frame")) {
            e.tube(Forms.path("M 200 640 L 640 440"), 56, s.colour());
            e.tube(Forms.path("M 640 440 L 760 386"), 40, RUBBER);
            e.tube(Forms.path("M 190 645 L 250 618"), 66, RUBBER);
            return;
        }
        double foot = Easel.GROUND;
        e.standing(480, foot, 190);
        e.tube(Forms.path("M 520 770 C 700 760 720 600 660 480 C 620 380 600 330 570 260"), 15, RUBBER);
        e.soft(
                Forms.path("M 300 812 C 300 770 440 760 480 760 C 520 760 660 770 660 812 Z"),
                Tone.darker(s.colour(), 0.2),
                20);
        new Turned(480, 300, 40, 310, 44, 760, 44, 770, 50).glossy(0.6, 40).draw(e, s.colour());
        e.tube(Forms.path("M 480 300 L 480 190"), 16, STEEL);
        e.wood(Forms.rounded(330, 160, 300, 48, 24), new Color(0xD8B384), 0);
        e.relief(Forms.rounded(330, 160, 300, 48, 24), 22, 0.8);
        e.standing(480, 770, 20);
        e.soft(Easel.oval(480, 700, 66, 66), new Color(0x3A3A3B), 14);
        Household.dial(e, 480, 700, 54, new Color(0xF6F1E6), new Color(0x2A2A2C));
    }
}
