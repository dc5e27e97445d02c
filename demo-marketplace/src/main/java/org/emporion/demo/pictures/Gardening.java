package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Succulents, hanging plants, pots, stands and watering cans. */
final class Gardening {

    private static final Color SAGE = new Color(0x7E9B7A);
    private static final Color GREEN = new Color(0x4E7A45);

    private Gardening() {}

    static void succulent(Easel e, Subject s) {
        Greenery.potted(e, 500, Easel.GROUND, 150, 175, new Color(0xC88A66));
        switch (s.look()) {
            case "barrel" -> barrel(e);
            case "column" -> {
                ribbed(e, 500, 665, 78, 430);
                arm(e);
            }
            case "aloe" -> {
                for (int i = 0; i < 13; i++) {
                    double out = (i % 2 == 0 ? 1 : -1) * (12 - i);
                    Leaves.leaf(
                            e,
                            500 + out * 5,
                            672,
                            -90 + out * 4.6,
                            340 - Math.abs(out) * 9,
                            34,
                            Tone.mix(SAGE, GREEN, i % 3 * 0.3));
                }
            }
            default -> rosette(e);
        }
    }

    private static void rosette(Easel e) {
        Color rim = new Color(0xC99A9A);
        for (int ring = 5; ring >= 0; ring--) {
            int petals = 5 + ring * 2;
            double reach = 28 + ring * 30;
            for (int i = 0; i < petals; i++) {
                double angle = i * 360.0 / petals + ring * 23;
                double a = Math.toRadians(angle);
                double x = 500 + Math.cos(a) * reach * 0.25;
                double y = 610 + Math.sin(a) * reach * 0.16 - (5 - ring) * 6;
                Leaves.broad(
                        e,
                        x,
                        y,
                        Math.toDegrees(Math.atan2(Math.sin(a) * 0.62, Math.cos(a))),
                        reach + 22,
                        22 + ring * 3.5,
                        Tone.mix(SAGE, rim, 0.2 + ring * 0.07));
            }
        }
    }

    private static void barrel(Easel e) {
        Turned ball = new Turned(500, 425, 30, 440, 95, 490, 165, 560, 185, 625, 160, 668, 120);
        ball.glossy(0.05, 8).shade(p -> 0.16 * Math.cos(p[1] * 1.45 * 17)).draw(e, GREEN);
        for (int i = -5; i <= 5; i++) {
            for (int j = 0; j < 7; j++) {
                double y = 450 + j * 32;
                double r = ball.radius(y);
                double x = 500 + r * Math.sin(i * 0.28);
                spines(e, x, y, 17);
            }
        }
    }

    private static void ribbed(Easel e, double cx, double foot, double r, double h) {
        Turned column = new Turned(
                cx,
                foot - h,
                r * 0.3,
                foot - h + 12,
                r * 0.68,
                foot - h + 50,
                r * 0.95,
                foot - h * 0.5,
                r,
                foot,
                r * 0.92);
        column.glossy(0.05, 8).shade(p -> 0.15 * Math.cos(p[1] * 1.45 * 9)).draw(e, GREEN);
        for (double y = foot - h + 30; y < foot - 10; y += 34) {
            for (int i = -2; i <= 2; i++) {
                spines(e, cx + column.radius(y) * Math.sin(i * 0.6), y, 13);
            }
        }
    }

    private static void arm(Easel e) {
        e.tube(Forms.path("M 570 520 C 660 520 665 500 662 390"), 76, GREEN);
        for (int i = 0; i < 5; i++) {
            spines(e, 640, 400 + i * 24, 11);
            spines(e, 684, 400 + i * 24, 11);
        }
    }

    private static void spines(Easel e, double x, double y, double length) {
        for (int i = -1; i <= 1; i++) {
            e.stroke(
                    Forms.path("M %s %s L %s %s".formatted(x, y, x + i * length * 0.8, y - length)),
                    1.5,
                    new Color(0xEBD9A0));
        }
    }

    static void hanging(Easel e, Subject s) {
        Color cord = new Color(0xC9B48E);
        for (double x : new double[] {385, 500, 615}) {
            e.stroke(Forms.path("M 500 -60 L %s 330".formatted(x)), 4, cord);
        }
        new Turned(500, 330, 138, 370, 140, 460, 108, 490, 60, 494, 40)
                .glossy(0.15, 12)
                .draw(e, new Color(0xEDE7DB));
        Vessel.opening(e, 500, 330, 138, 0.16, new Color(0xEDE7DB), 0.92);
        if (s.looks("fern")) {
            for (int i = 0; i < 19; i++) {
                frond(e, -8 + (i - 9) * 33, 210 + (i * 53 % 90), GREEN);
            }
            return;
        }
        boolean fine = s.looks("fine");
        for (int i = 0; i < (fine ? 15 : 10); i++) {
            double x = 500 + (i - (fine ? 7 : 4.5)) * (fine ? 19 : 30);
            double length = 300 + (i * 67 % 150);
            vine(e, x, length, fine, i);
        }
    }

    private static void frond(Easel e, double reach, double drop, Color colour) {
        Path2D rib = new Path2D.Double();
        rib.moveTo(500, 330);
        for (int j = 1; j <= 22; j++) {
            double t = j / 22.0;
            double x = 500 + reach * (1 - (1 - t) * (1 - t));
            double y = 330 - Math.sin(t * 2.2) * 95 + t * t * drop;
            rib.lineTo(x, y);
            double size = 46 * Math.sin(Math.min(1, t + 0.25) * 2.6) + 10;
            double fall = reach > 0 ? t * 55 : -t * 55;
            Leaves.leaf(e, x, y, 78 + fall * 0.2, size, 7, Tone.darker(colour, 0.1));
            Leaves.leaf(e, x, y, -78 + fall, size * 0.8, 7, Tone.lighter(colour, 0.08));
        }
        e.stroke(rib, 2.5, Tone.lighter(colour, 0.2));
    }

    private static void vine(Easel e, double x, double length, boolean fine, int turn) {
        double sway = (x - 500) * 0.55;
        e.stroke(
                Forms.path("M %s 330 C %s 300 %s 380 %s %s"
                        .formatted(x, x + sway * 0.6, x + sway, x + sway, 340 + length)),
                fine ? 2 : 5,
                Tone.darker(GREEN, 0.1));
        int leaves = fine ? 13 : 8;
        for (int j = 0; j < leaves; j++) {
            double t = (j + 0.6) / leaves;
            double lx = x + sway * Math.min(1, t * 2.2);
            double ly = 330 + length * t;
            double angle = (j + turn) % 2 == 0 ? 35 : 145;
            Leaves.broad(
                    e,
                    lx,
                    ly,
                    angle,
                    fine ? 24 : 66,
                    fine ? 11 : 26,
                    fine ? new Color(0x8FA596) : Tone.mix(GREEN, new Color(0xB7B455), (j + turn) % 3 * 0.15));
        }
    }

    static void pot(Easel e, Subject s) {
        double foot = Easel.GROUND;
        double top = foot - 380;
        e.standing(500, foot, 165);
        if (s.looks("footed")) {
            new Turned(500, foot - 60, 90, foot - 30, 78, foot - 6, 112, foot, 112)
                    .glossy(0.06, 8)
                    .draw(e, s.colour());
            bodyOf(top, foot - 40, 215).draw(e, s.colour());
        } else {
            new Turned(500, foot - 34, 205, foot - 6, 180, foot, 176)
                    .seenFromAbove(0.16)
                    .glossy(0.05, 8)
                    .draw(e, s.colour());
            Turned body = bodyOf(top + 60, foot - 16, 200);
            (s.looks("ribbed") ? body.shade(p -> 0.10 * Math.cos(p[1] * 1.5 * 26)) : body).draw(e, s.colour());
            if (!s.looks("ribbed")) {
                new Turned(500, top, 226, top + 84, 220, top + 88, 212)
                        .glossy(0.06, 8)
                        .draw(e, s.colour());
            } else {
                top = top + 60;
            }
        }
        Vessel.opening(e, 500, top, s.looks("footed") ? 215 : s.looks("ribbed") ? 200 : 226, 0.16, s.colour(), 0.92);
    }

    private static Turned bodyOf(double top, double foot, double r) {
        return new Turned(500, top, r, top + (foot - top) * 0.6, r * 0.86, foot - 6, r * 0.68, foot, r * 0.66)
                .glossy(0.06, 8);
    }

    static void stand(Easel e, Subject s) {
        Color oak = new Color(0xC79E67);
        double foot = Easel.GROUND;
        e.standing(500, foot + 6, 200);
        e.wood(Forms.rounded(330, 560, 26, 250, 6), Tone.darker(oak, 0.12), 90);
        e.wood(Forms.rounded(646, 560, 26, 250, 6), Tone.darker(oak, 0.12), 90);
        Greenery.potted(e, 500, 705, 148, 250, new Color(0xEDE7DB));
        for (int i = 0; i < 11; i++) {
            Leaves.leaf(
                    e,
                    500,
                    465,
                    -168 + i * 15.6,
                    270 - Math.abs(i - 5) * 14,
                    34,
                    i % 2 == 0 ? GREEN : Tone.darker(GREEN, 0.2));
        }
        e.wood(Forms.rounded(338, 700, 326, 26, 6), oak, 0);
        e.wood(Forms.rounded(362, 590, 30, 240, 6), oak, 90);
        e.wood(Forms.rounded(608, 590, 30, 240, 6), oak, 90);
    }

    static void wateringCan(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("mister")) {
            e.standing(500, foot, 130);
            e.metal(Forms.path("M 470 360 L 610 330 L 616 362 L 480 400 Z"), s.colour());
            new Turned(500, 360, 34, 400, 34, 440, 60, 500, 130, 640, 150, foot - 12, 138, foot, 130)
                    .glossy(0.6, 30)
                    .draw(e, s.colour());
            e.tube(Forms.path("M 470 380 C 400 400 400 460 440 500"), 16, s.colour());
            return;
        }
        e.standing(520, foot, 190);
        e.tube(Forms.path("M 420 760 C 300 690 250 540 180 350"), 26, s.colour());
        Shape rose = Forms.path("M 150 350 L 214 330 L 196 300 L 146 318 Z");
        e.soft(rose, s.colour(), 10);
        Path2D handle = Forms.path("M 560 500 C 620 330 800 420 720 700");
        e.tube(handle, 22, s.colour());
        new Turned(530, 500, 150, 520, 164, foot - 10, 196, foot, 194)
                .glossy(0.4, 30)
                .draw(e, s.colour());
        Vessel.opening(e, 530, 500, 150, 0.16, s.colour(), 0.93);
    }
}
