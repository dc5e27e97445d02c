package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.util.Locale;

/** Chairs, stools, tables, desks, shelves and rugs. */
final class Furniture {

    private static final Color CORD = new Color(0xDCC9A0);

    private Furniture() {}

    static void chair(Easel e, Subject s) {
        if (s.looks("lounge")) {
            lounge(e, s);
            return;
        }
        e.standing(500, 830, 230);
        Color back = Tone.darker(s.colour(), 0.14);
        e.tube(Forms.path("M 392 570 L 372 800"), 19, back);
        e.tube(Forms.path("M 640 560 L 668 792"), 19, back);
        e.tube(Forms.path("M 374 560 L 352 250"), 20, s.colour());
        e.tube(Forms.path("M 648 556 L 664 246"), 20, s.colour());
        if (s.looks("spindle")) {
            for (int i = 1; i < 9; i++) {
                e.tube(Forms.path("M %s 552 L %s 262".formatted(372 + i * 31, 354 + i * 34.5)), 9, s.colour());
            }
        }
        Shape rail = Forms.path(
                s.looks("spindle")
                        ? "M 330 236 C 430 208 590 206 688 232 L 686 276 C 590 254 430 256 334 280 Z"
                        : "M 336 256 C 430 216 590 214 682 250 L 678 356 C 590 326 430 330 342 364 Z");
        e.shadow(rail, 4, 8, 12, 0.28);
        e.wood(rail, s.colour(), 0);
        e.relief(rail, 18, 0.8);
        Shape seat = Forms.path("M 330 566 C 430 536 590 534 684 560 L 726 640 C 600 668 400 672 286 646 Z");
        e.flat(Forms.moved(seat, 0, 20), Tone.darker(s.colour(), 0.42));
        if (s.looks("woven")) {
            e.soft(seat, CORD, 20, Texture.WEAVE);
            for (int i = 0; i < 17; i++) {
                e.flat(
                        Forms.within(
                                seat,
                                new java.awt.BasicStroke(2)
                                        .createStrokedShape(
                                                Forms.path("M %s 530 L %s 680".formatted(330 + i * 22, 290 + i * 27)))),
                        Tone.faded(new Color(0x8A7040), 0.4));
            }
            e.stroke(seat, 12, s.colour());
        } else {
            e.wood(seat, s.colour(), 0);
            e.relief(seat, 26, 0.7);
        }
        e.tube(Forms.path("M 318 660 L 296 838"), 23, s.colour());
        e.tube(Forms.path("M 694 656 L 724 832"), 23, s.colour());
        e.tube(Forms.path("M 310 740 L 708 736"), 11, back);
    }

    private static void lounge(Easel e, Subject s) {
        Color oak = new Color(0xB98A56);
        e.standing(500, 820, 320);
        e.tube(Forms.path("M 270 640 L 240 816"), 22, oak);
        e.tube(Forms.path("M 740 650 L 770 816"), 22, oak);
        Shape back = Forms.path("M 300 330 C 310 250 690 250 700 330 L 730 620 L 270 620 Z");
        e.shadow(back, 8, 14, 24, 0.3);
        e.soft(back, s.colour(), 80, Texture.WEAVE);
        for (double x : new double[] {430, 570}) {
            e.soft(Easel.oval(x, 430, 9, 9), Tone.darker(s.colour(), 0.3), 5);
        }
        Shape seat = Forms.rounded(250, 570, 500, 130, 60);
        e.shadow(seat, 4, 10, 16, 0.36);
        e.soft(seat, s.colour(), 80, Texture.WEAVE);
        for (double x : new double[] {190, 730}) {
            Shape arm = Forms.rounded(x, 500, 80, 30, 15);
            e.tube(Forms.path("M %s 520 L %s 812".formatted(x + 40, x + (x < 500 ? 20 : 60))), 20, oak);
            e.wood(arm, oak, 0);
            e.relief(arm, 14, 0.8);
        }
    }

    static void stool(Easel e, Subject s) {
        if (s.looks("bench")) {
            e.standing(500, 800, 380);
            for (double x : new double[] {210, 740}) {
                e.tube(Forms.path("M %s 600 L %s 800".formatted(x, x < 500 ? x - 26 : x + 76)), 26, s.colour());
                e.tube(
                        Forms.path("M %s 590 L %s 770".formatted(x + 50, x + (x < 500 ? 40 : 20))),
                        22,
                        Tone.darker(s.colour(), 0.18));
            }
            plank(e, "M 170 540 L 830 540 L 880 600 L 120 600 Z", s.colour());
            return;
        }
        boolean bar = s.looks("bar");
        double seat = bar ? 330 : 540;
        e.standing(500, 815, 180);
        double spread = bar ? 120 : 150;
        e.tube(Forms.path("M 500 %s L 520 %s".formatted(seat + 20, 790.0)), 22, Tone.darker(s.colour(), 0.2));
        if (bar) {
            e.tube(Forms.path("M 410 680 L 600 676"), 13, new Color(0xC6A052));
        }
        e.tube(Forms.path("M 440 %s L %s 816".formatted(seat + 20, 500 - spread)), 26, s.colour());
        e.tube(Forms.path("M 560 %s L %s 816".formatted(seat + 20, 500 + spread)), 26, s.colour());
        new Turned(500, seat, 176, seat + 8, 182, seat + 34, 178, seat + 44, 160)
                .seenFromAbove(0.26)
                .glossy(0.08, 8)
                .draw(e, s.colour());
        Shape top = Easel.oval(500, seat, 176, 46);
        e.wood(top, Tone.lighter(s.colour(), 0.12), 0);
        e.relief(top, 30, 0.5);
    }

    static void table(Easel e, Subject s) {
        switch (s.look()) {
            case "round" -> {
                e.standing(500, 830, 210);
                for (String leg : new String[] {"M 470 700 L 300 826", "M 530 700 L 700 826", "M 500 710 L 512 846"}) {
                    e.tube(Forms.path(leg), 26, s.colour());
                }
                new Turned(500, 500, 60, 560, 46, 700, 58, 726, 66)
                        .glossy(0.1, 8)
                        .draw(e, s.colour());
                new Turned(500, 470, 372, 474, 374, 500, 366, 506, 350)
                        .seenFromAbove(0.22)
                        .glossy(0.08, 8)
                        .draw(e, s.colour());
                top(e, Easel.oval(500, 470, 372, 82), s.colour());
            }
            case "low" -> {
                e.standing(500, 810, 330);
                for (double[] leg :
                        new double[][] {{270, 600, 230}, {730, 600, 770}, {360, 580, 340}, {640, 580, 660}}) {
                    e.tube(
                            Forms.path("M %s %s L %s %s".formatted(leg[0], leg[1], leg[2], leg[1] + 210)),
                            20,
                            s.colour());
                }
                e.flat(Easel.oval(500, 720, 250, 40), Tone.darker(s.colour(), 0.25));
                new Turned(500, 570, 362, 574, 364, 596, 356)
                        .seenFromAbove(0.24)
                        .glossy(0.08, 8)
                        .draw(e, s.colour());
                top(e, Easel.oval(500, 570, 362, 87), s.colour());
            }
            default -> {
                e.standing(500, 830, 400);
                Color dark = Tone.darker(s.colour(), 0.2);
                e.tube(Forms.path("M 240 470 L 226 770"), 24, dark);
                e.tube(Forms.path("M 760 470 L 776 770"), 24, dark);
                e.tube(Forms.path("M 150 500 L 128 832"), 32, s.colour());
                e.tube(Forms.path("M 850 500 L 872 832"), 32, s.colour());
                e.wood(Forms.path("M 150 494 L 850 494 L 850 540 L 150 540 Z"), dark, 0);
                plank(e, "M 200 400 L 800 400 L 910 484 L 90 484 Z", s.colour());
            }
        }
    }

    private static void top(Easel e, Shape top, Color colour) {
        e.wood(top, Tone.lighter(colour, 0.12), 0);
        e.texture(top, Texture.WOOD, 2, 1);
        e.flat(top, Easel.gradient(150, 400, 850, 700, Tone.faded(Color.WHITE, 0.25), Tone.faded(Color.WHITE, 0)));
    }

    private static void plank(Easel e, String outline, Color colour) {
        Shape top = Forms.path(outline);
        java.awt.geom.Rectangle2D b = top.getBounds2D();
        e.flat(Forms.rounded(b.getX(), b.getMaxY() - 4, b.getWidth(), 30, 4), Tone.darker(colour, 0.3));
        top(e, top, colour);
    }

    static void desk(Easel e, Subject s) {
        e.standing(500, 820, 370);
        Color dark = Tone.darker(s.colour(), 0.18);
        e.tube(Forms.path("M 250 510 L 240 770"), 20, dark);
        e.tube(Forms.path("M 750 510 L 762 770"), 20, dark);
        e.tube(Forms.path("M 186 530 L 168 822"), 26, s.colour());
        e.tube(Forms.path("M 814 530 L 834 822"), 26, s.colour());
        Shape box = Forms.rounded(180, 460, 640, 96, 6);
        e.wood(box, s.colour(), 0);
        Shape drawer = Forms.rounded(360, 472, 280, 72, 4);
        e.wood(drawer, Tone.lighter(s.colour(), 0.06), 0);
        e.stroke(drawer, 2.5, Tone.faded(Color.BLACK, 0.35));
        e.soft(Easel.oval(500, 508, 13, 13), new Color(0xC6A052), 8);
        plank(e, "M 230 390 L 770 390 L 850 460 L 150 460 Z", s.colour());
        e.soft(Forms.path("M 300 428 L 420 428 L 406 412 L 312 412 Z"), new Color(0x26344F), 4);
        new Turned(690, 370, 40, 420, 36).draw(e, new Color(0xEDE7DB));
        Vessel.opening(e, 690, 370, 40, 0.16, new Color(0xEDE7DB), 0.9);
    }

    static void shelf(Easel e, Subject s) {
        Color[] spines = {
            new Color(0xB4513C),
            new Color(0x26344F),
            new Color(0xD29B3A),
            new Color(0x74804F),
            new Color(0xE6DAC4),
            new Color(0x86A9BF),
            new Color(0x6B3A56)
        };
        boolean ladder = s.looks("ladder");
        e.standing(500, 890, 270);
        for (double x : new double[] {250, 730}) {
            e.wood(
                    Forms.path(String.format(
                            Locale.ROOT,
                            "M %s 120 L %s 120 L %s 890 L %s 890 Z",
                            x + (ladder ? 30 : 0),
                            x + 20 + (ladder ? 30 : 0),
                            x + 20,
                            x)),
                    s.colour(),
                    90);
        }
        for (int i = 0; i < 4; i++) {
            double y = 270 + i * 190;
            double inset = ladder ? 22 - i * 7 : 0;
            e.flat(Forms.rounded(262 + inset, y + 18, 476 - inset, 16, 0), Tone.faded(Color.BLACK, 0.12));
            double x = 285 + inset;
            for (int b = 0; b < 5 + (i * 3) % 4; b++) {
                double h = 92 + (b * 37 + i * 23) % 46;
                double w = 20 + (b * 13 + i * 7) % 18;
                e.soft(Forms.rounded(x, y - h, w, h, 2), spines[(b * 2 + i) % 7], 4);
                x += w + 2;
            }
            if (i % 2 == 0) {
                new Turned(640, y - 74, 20, y - 60, 26, y - 30, 40, y - 4, 26, y, 24).draw(e, new Color(0xEDE7DB));
                Leaves.leaf(e, 640, y - 70, -110, 60, 14, new Color(0x74804F));
                Leaves.leaf(e, 640, y - 70, -70, 60, 14, new Color(0x74804F));
            } else {
                e.soft(Forms.rounded(610, y - 70, 90, 70, 8), CORD, 14, Texture.WEAVE);
            }
            e.wood(Forms.rounded(246 + inset, y, 508 - inset, 20, 3), s.colour(), 0);
        }
    }

    static void rug(Easel e, Subject s) {
        Shape rug = Forms.turned(Forms.rounded(200, 110, 600, 780, 6), 12, 500, 500);
        for (int i = 0; i < 60; i++) {
            for (double y : new double[] {94, 890}) {
                e.stroke(
                        Forms.turned(
                                Household.line(206 + i * 10, y, 206 + i * 10 + (i % 3 - 1) * 2, y + 18), 12, 500, 500),
                        3,
                        Tone.lighter(s.colour(), 0.35));
            }
        }
        e.shadow(rug, 12, 18, 26, 0.3);
        e.soft(rug, s.colour(), 12, Texture.WEAVE);
        boolean dark = Tone.brightness(s.colour()) < 0.45;
        Color second = dark ? Tone.lighter(s.colour(), 0.5) : Tone.darker(s.colour(), 0.32);
        java.awt.geom.AffineTransform before = Stationery.tilt(e, 12);
        if (s.looks("stripes")) {
            for (int i = 0; i < 13; i++) {
                double y = 150 + i * 56;
                e.stroke(
                        Forms.path("M 212 %1$s C 320 %2$s 380 %3$s 500 %1$s C 620 %2$s 680 %3$s 788 %1$s"
                                .formatted(y, y - 36, y + 36)),
                        13,
                        Tone.faded(second, 0.8));
            }
        } else if (s.looks("tiles")) {
            for (int i = 0; i < 35; i++) {
                double x = 260 + i % 5 * 120;
                double y = 176 + i / 5 * 108;
                for (int k = 0; k < 4; k++) {
                    Leaves.leaf(e, x, y, 45 + k * 90, 54, 15, second);
                }
                e.flat(Easel.oval(x, y, 12, 12), Tone.mix(second, new Color(0xD29B3A), 0.6));
            }
        } else {
            e.stroke(Forms.rounded(250, 160, 500, 680, 4), 10, Tone.faded(second, 0.35));
        }
        e.g.setTransform(before);
        e.texture(rug, Texture.WEAVE, 1, 12);
    }
}
