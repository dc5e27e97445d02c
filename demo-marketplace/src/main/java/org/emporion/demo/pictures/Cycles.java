package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Whole bicycles, seen from the drive side. */
final class Cycles {

    private static final Color RUBBER = new Color(0x2B2A2A);
    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color LEATHER = new Color(0x9C5A2E);
    private static final double AXLE = 655;

    private Cycles() {}

    static void city(Easel e, Subject s) {
        wheels(e, 258, 742, 168, 13, true, s.colour());
        fork(e, "M 668 380 C 680 470 712 560 742 655", s.colour());
        rear(e, 258, 452, 660, 372, 400, s.colour());
        if (s.looks("step")) {
            e.tube(Forms.path("M 668 410 C 600 600 530 640 452 660"), 20, s.colour());
            e.tube(Forms.path("M 670 440 C 620 620 520 600 388 520"), 14, s.colour());
        } else {
            e.tube(Forms.path("M 662 372 L 384 402"), 17, s.colour());
            e.tube(Forms.path("M 670 416 L 452 660"), 19, s.colour());
        }
        e.tube(Forms.path("M 660 340 L 672 430"), 20, s.colour());
        e.tube(Forms.path("M 659 345 L 650 290"), 11, STEEL);
        e.tube(Forms.path("M 650 290 C 640 262 690 256 640 262 C 590 268 560 290 545 318"), 12, STEEL);
        e.tube(Forms.path("M 572 290 L 545 318"), 18, LEATHER);
        seat(e, 366, 330, 400, true);
        e.tube(Forms.path("M 150 478 L 340 478"), 9, STEEL);
        e.tube(Forms.path("M 175 480 L 252 645"), 6, STEEL);
        drive(e, 452, 660, 258, true);
        e.soft(Easel.oval(708, 396, 22, 22), STEEL, 14);
    }

    static void road(Easel e, Subject s) {
        racing(e, s, 9, !s.looks("fixed"));
    }

    static void gravel(Easel e, Subject s) {
        racing(e, s, 17, true);
    }

    private static void racing(Easel e, Subject s, double tyre, boolean drops) {
        wheels(e, 262, 738, 166, tyre, false, s.colour());
        fork(e, "M 664 396 C 672 480 708 570 738 655", s.colour());
        rear(e, 262, 460, 662, 382, 392, s.colour());
        e.tube(Forms.path("M 656 372 L 384 394"), 17, s.colour());
        e.tube(Forms.path("M 664 412 L 460 662"), 20, s.colour());
        e.tube(Forms.path("M 652 350 L 668 424"), 21, s.colour());
        e.tube(Forms.path("M 652 348 L 694 326"), 12, RUBBER);
        if (drops) {
            e.tube(Forms.path("M 694 326 L 730 330 C 778 340 772 410 722 404"), 13, LEATHER);
            e.tube(Forms.path("M 742 330 C 764 318 772 330 766 352"), 12, RUBBER);
        } else {
            e.tube(Forms.path("M 660 322 L 730 318"), 12, STEEL);
            e.tube(Forms.path("M 700 318 L 736 318"), 17, LEATHER);
        }
        seat(e, 372, 322, 392, false);
        drive(e, 460, 662, 262, false);
        if (tyre > 12) {
            Shape bag = Forms.path("M 470 402 L 640 392 L 560 500 Z");
            e.soft(bag, new Color(0x6B5A3E), 14, Texture.WEAVE);
        }
    }

    static void kids(Easel e, Subject s) {
        boolean balance = s.looks("balance");
        wheels(e, 300, 700, 145, 20, false, s.colour());
        fork(e, "M 636 390 C 646 480 672 580 700 670", s.colour());
        e.tube(Forms.path("M 640 440 C 560 560 480 600 300 670"), 24, s.colour());
        e.tube(Forms.path("M 400 620 L 376 470"), 18, s.colour());
        e.tube(Forms.path("M 628 330 L 644 450"), 22, s.colour());
        e.tube(Forms.path("M 628 332 L 618 280 L 560 268"), 13, STEEL);
        e.tube(Forms.path("M 585 272 L 548 266"), 20, RUBBER);
        e.tube(Forms.path("M 376 475 L 370 440"), 12, STEEL);
        e.soft(
                Forms.path("M 300 424 C 340 404 420 410 460 436 C 450 452 400 456 370 456 C 340 458 310 450 300 424 Z"),
                LEATHER,
                16);
        if (!balance) {
            drive(e, 440, 660, 300, true);
            e.tube(Forms.path("M 190 520 C 240 480 340 480 400 540"), 10, Tone.lighter(s.colour(), 0.3));
        }
    }

    private static void wheels(
            Easel e, double left, double right, double r, double tyre, boolean guards, Color colour) {
        double floor = AXLE + r + tyre / 2 + 2;
        e.shadow(Easel.oval(left + 20, floor, r * 0.75, 9), 0, 0, 20, 0.45);
        e.shadow(Easel.oval(right + 20, floor, r * 0.75, 9), 0, 0, 20, 0.45);
        e.shadow(Easel.oval(510, floor + 4, 330, 14), 0, 0, 40, 0.25);
        for (double cx : new double[] {left, right}) {
            for (int i = 0; i < 28; i++) {
                double a = Math.toRadians(i * 360.0 / 28 + 4);
                double b = a + (i % 2 == 0 ? 0.5 : -0.5);
                e.stroke(
                        Household.line(
                                cx + Math.cos(b) * 13,
                                AXLE + Math.sin(b) * 13,
                                cx + Math.cos(a) * (r - 6),
                                AXLE + Math.sin(a) * (r - 6)),
                        1.3,
                        new Color(0x9AA0A5));
            }
            e.stroke(Easel.oval(cx, AXLE, r, r), tyre, RUBBER);
            e.stroke(Easel.oval(cx - 1, AXLE - 1, r + tyre * 0.2, r + tyre * 0.2), tyre * 0.16, new Color(0x5A5858));
            e.stroke(Easel.oval(cx, AXLE, r - tyre * 0.5 - 4, r - tyre * 0.5 - 4), 7, STEEL);
            e.soft(Easel.oval(cx, AXLE, 15, 15), STEEL, 8);
            if (guards) {
                double g = r + tyre + 6;
                java.awt.geom.Arc2D arc = new java.awt.geom.Arc2D.Double(
                        cx - g,
                        AXLE - g,
                        2 * g,
                        2 * g,
                        cx < 500 ? 20 : 30,
                        cx < 500 ? 175 : 100,
                        java.awt.geom.Arc2D.OPEN);
                e.tube(arc, 9, colour);
            }
        }
    }

    private static void fork(Easel e, String path, Color colour) {
        e.tube(Forms.path(path), 14, Tone.darker(colour, 0.06));
    }

    private static void rear(
            Easel e, double axle, double crank, double crankY, double seatX, double seatY, Color colour) {
        e.tube(Forms.path("M %s %s L %s %s".formatted(axle, AXLE, crank, crankY)), 11, Tone.darker(colour, 0.1));
        e.tube(
                Forms.path("M %s %s L %s %s".formatted(axle, AXLE, seatX + 8, seatY + 12)),
                10,
                Tone.darker(colour, 0.1));
        e.tube(Forms.path("M %s %s L %s %s".formatted(seatX, seatY - 10, crank, crankY)), 18, colour);
    }

    private static void seat(Easel e, double x, double y, double clamp, boolean wide) {
        e.tube(Forms.path("M %s %s L %s %s".formatted(x + 2, y + 14, x + 16, clamp)), 12, STEEL);
        Shape saddle = Forms.path("M %s %s C %s %s %s %s %s %s C %s %s %s %s %s %s C %s %s %s %s %s %s Z"
                .formatted(
                        x - 72,
                        y - (wide ? 8 : 2),
                        x - 40,
                        y - 26,
                        x + 40,
                        y - 22,
                        x + 84,
                        y - 2,
                        x + 60,
                        y + 8,
                        x + 20,
                        y + 8,
                        x,
                        y + 12,
                        x - 30,
                        y + (wide ? 34 : 22),
                        x - 66,
                        y + (wide ? 28 : 14),
                        x - 72,
                        y - 4));
        e.soft(saddle, LEATHER, 14);
    }

    private static void drive(Easel e, double cx, double cy, double axle, boolean cased) {
        if (cased) {
            Shape box = Forms.path("M %s %s L %s %s C %s %s %s %s %s %s L %s %s C %s %s %s %s %s %s Z"
                    .formatted(
                            axle, AXLE - 20, cx, cy - 42, cx + 56, cy - 42, cx + 56, cy + 42, cx, cy + 42, axle,
                            AXLE + 20, axle - 26, AXLE + 18, axle - 26, AXLE - 18, axle, AXLE - 20));
            e.soft(box, new Color(0x3A3A3B), 10);
        } else {
            e.stroke(Forms.path("M %s %s L %s %s".formatted(axle, AXLE - 16, cx, cy - 36)), 4, RUBBER);
            e.stroke(Forms.path("M %s %s L %s %s".formatted(axle, AXLE + 16, cx, cy + 36)), 4, RUBBER);
            e.stroke(Easel.oval(axle, AXLE, 17, 17), 6, STEEL);
        }
        e.stroke(Easel.oval(cx, cy, 34, 34), 8, STEEL);
        e.tube(Forms.path("M %s %s L %s %s".formatted(cx, cy, cx + 44, cy + 62)), 11, STEEL);
        e.soft(Forms.rounded(cx + 20, cy + 58, 52, 15, 5), RUBBER, 6);
        e.soft(Easel.oval(cx, cy, 12, 12), STEEL, 8);
    }
}
