package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Sleeping bags, stoves, pots and lanterns. */
final class Camp {

    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color DARK = new Color(0x2E3033);

    private Camp() {}

    static void sleepingBag(Easel e, Subject s) {
        if (s.looks("mat")) {
            java.awt.geom.AffineTransform before = Stationery.tilt(e, 24);
            Shape mat = Forms.rounded(330, 120, 340, 760, 60);
            e.shadow(mat, 16, 24, 36, 0.34);
            e.soft(mat, s.colour(), 40);
            for (int i = 1; i < 11; i++) {
                for (int j = 0; j < 4; j++) {
                    Shape cell = Forms.rounded(346 + j * 78, 130 + i * 64 - 58, 72, 58, 22);
                    e.soft(Forms.within(cell, mat), s.colour(), 24);
                }
            }
            e.g.setTransform(before);
            return;
        }
        java.awt.geom.AffineTransform before = Stationery.tilt(e, -14);
        Shape bag = Forms.path(
                "M 350 230 C 350 130 650 130 650 230 C 690 300 680 420 660 560 C 640 700 620 880 500 890 C 380 880 360 700 340 560 C 320 420 310 300 350 230 Z");
        e.shadow(bag, 18, 26, 40, 0.34);
        e.soft(bag, s.colour(), 60);
        for (int i = 0; i < 9; i++) {
            double y = 330 + i * 62;
            Shape chamber = Forms.within(bag, Forms.rounded(280, y, 440, 60, 28));
            e.soft(chamber, s.colour(), 34);
        }
        Shape hood = Easel.oval(500, 250, 104, 86);
        e.soft(hood, Tone.mix(s.colour(), new Color(0xE8B04A), 0.7), 40);
        e.stroke(hood, 10, Tone.darker(s.colour(), 0.3));
        e.stroke(Forms.path("M 590 300 C 620 400 610 560 590 700"), 5, new Color(0xE8B04A));
        e.g.setTransform(before);
    }

    static void campPot(Easel e, Subject s) {
        double foot = Easel.GROUND;
        switch (s.look()) {
            case "mug" -> {
                e.standing(470, foot, 170);
                e.tube(Forms.path("M 610 500 C 760 480 750 720 610 700"), 24, s.colour());
                new Turned(465, foot - 330, 168, foot - 320, 162, foot - 10, 150, foot, 146)
                        .glossy(0.6, 36)
                        .bands(new double[] {0.03, 1.1}, new Color(0x2E3A4A), s.colour())
                        .draw(e, s.colour());
                Vessel.opening(e, 465, foot - 330, 168, 0.16, new Color(0xF3EFE6), 0.95);
            }
            case "stove" -> {
                e.standing(500, foot, 140);
                for (String leg : new String[] {"M 500 640 L 330 806", "M 500 640 L 680 800", "M 500 640 L 520 812"}) {
                    e.tube(Forms.path(leg), 14, STEEL);
                }
                new Turned(500, 520, 80, 540, 84, 600, 40, 660, 34)
                        .glossy(0.7, 30)
                        .draw(e, new Color(0xC6A052));
                for (double x : new double[] {-100, -40, 40, 100}) {
                    e.tube(
                            Forms.path("M 500 560 L %s 540 L %s 480".formatted(500 + x * 0.7, 500 + x * 1.3)),
                            10,
                            STEEL);
                }
                for (int i = 0; i < 7; i++) {
                    Shape flame = Forms.path("M %1$s 520 C %2$s 490 %3$s 480 %1$s 440 C %4$s 480 %5$s 490 %1$s 520 Z"
                            .formatted(446 + i * 18, 438 + i * 18, 442 + i * 18, 450 + i * 18, 454 + i * 18));
                    e.flat(flame, Easel.down(440, 520, Tone.faded(new Color(0x8AB8F0), 0.4), new Color(0x4A7AD0)));
                }
                e.tube(Forms.path("M 530 640 C 700 640 760 700 860 690"), 12, DARK);
            }
            default -> {
                e.standing(490, foot, 190);
                for (double y : new double[] {600, 680}) {
                    e.tube(Forms.path("M 660 %1$s C 800 %1$s 830 %2$s 830 %2$s".formatted(y, y + 20)), 11, STEEL);
                }
                e.tube(Forms.path("M 830 616 L 830 704"), 13, STEEL);
                new Turned(480, foot - 290, 194, foot - 284, 190, foot - 24, 190, foot, 172)
                        .glossy(0.6, 26)
                        .draw(e, new Color(0x9A9C9A));
                new Turned(480, foot - 340, 60, foot - 330, 150, foot - 300, 196, foot - 284, 198)
                        .glossy(0.6, 26)
                        .draw(e, new Color(0xA9ABA8));
                new Turned(480, foot - 372, 20, foot - 362, 30, foot - 340, 26)
                        .glossy(0.4, 20)
                        .draw(e, DARK);
                for (int i = 0; i < 5; i++) {
                    e.stroke(
                            Household.line(310, foot - 90 - i * 34, 336, foot - 88 - i * 34),
                            3,
                            Tone.faded(Color.BLACK, 0.35));
                }
            }
        }
    }

    static void lantern(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("headlamp")) {
            Shape strap = Forms.without(Easel.oval(500, 470, 330, 190), Easel.oval(500, 460, 300, 150));
            e.standing(500, 690, 260);
            e.soft(strap, new Color(0xE8B04A), 18, Texture.WEAVE);
            Shape body = Forms.rounded(390, 560, 220, 150, 50);
            e.shadow(body, 6, 10, 16, 0.4);
            e.soft(body, s.colour(), 40);
            e.glow(500, 640, 300, new Color(0xFFF3D0), 0.7);
            e.soft(Easel.oval(500, 636, 54, 54), new Color(0xFFFBEA), 20);
            return;
        }
        e.standing(500, foot, 130);
        e.tube(Forms.path("M 390 420 C 390 180 610 180 610 420"), 9, STEEL);
        new Turned(500, foot - 120, 118, foot - 100, 126, foot - 10, 130, foot, 126)
                .glossy(0.4, 26)
                .draw(e, s.colour());
        e.glow(500, foot - 240, 330, new Color(0xFFE2A4), 0.75);
        new Turned(500, foot - 370, 84, foot - 340, 106, foot - 180, 110, foot - 118, 92)
                .glossy(0.5, 30)
                .ambient(0.95)
                .draw(e, new Color(0xFFF0CC));
        for (double x : new double[] {412, 588}) {
            e.tube(Forms.path("M %s 440 L %s 690".formatted(x + (500 - x) * 0.1, x)), 8, s.colour());
        }
        new Turned(500, foot - 450, 40, foot - 430, 80, foot - 372, 104, foot - 360, 104)
                .glossy(0.4, 26)
                .draw(e, s.colour());
    }
}
