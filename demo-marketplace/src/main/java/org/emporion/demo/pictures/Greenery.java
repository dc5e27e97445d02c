package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Houseplants in their pots. */
final class Greenery {

    private static final Color GREEN = new Color(0x4E7A45);
    private static final Color DEEP = new Color(0x2F5639);
    private static final Color POT = new Color(0xC88A66);
    private static final Color SOIL = new Color(0x4A382B);

    private Greenery() {}

    static void foliage(Easel e, Subject s) {
        potted(e, 500, Easel.GROUND, 118, 190, s.chance().nextInt(3) == 0 ? new Color(0xEDE7DB) : POT);
        switch (s.look()) {
            case "monstera" -> monstera(e);
            case "snake" -> snake(e);
            case "zz" -> zz(e);
            case "banana" -> banana(e);
            case "calathea" -> calathea(e);
            default -> ficus(e, s);
        }
    }

    /** A pot with a thick rim, soil in it; answers the height of the soil. */
    static double potted(Easel e, double cx, double foot, double r, double h, Color colour) {
        double top = foot - h;
        e.standing(cx, foot, r * 0.9);
        new Turned(cx, top + h * 0.2, r * 0.93, foot - 4, r * 0.68, foot, r * 0.66)
                .glossy(0.06, 8)
                .draw(e, colour);
        new Turned(cx, top, r * 1.06, top + h * 0.22, r * 1.02, top + h * 0.24, r * 0.99)
                .glossy(0.06, 8)
                .draw(e, colour);
        Vessel.opening(e, cx, top, r * 1.06, 0.16, colour, 0.9);
        e.flat(Easel.oval(cx, top + 5, r * 0.93, r * 0.12), SOIL);
        return top + 4;
    }

    private static void monstera(Easel e) {
        double[][] leaves = {
            {-150, 250, 1.0},
            {-35, 300, 1.15},
            {-92, 400, 1.2},
            {-128, 370, 1.05},
            {-62, 380, 1.1},
            {-160, 150, 0.8},
            {-20, 170, 0.8}
        };
        for (double[] leaf : leaves) {
            double angle = Math.toRadians(leaf[0]);
            double x = 500 + Math.cos(angle) * leaf[1];
            double y = 630 + Math.sin(angle) * leaf[1];
            Path2D stalk = new Path2D.Double();
            stalk.moveTo(500, 635);
            stalk.quadTo(500 + Math.cos(angle) * leaf[1] * 0.3, 630 + Math.sin(angle) * leaf[1] * 0.8, x, y);
            e.tube(stalk, 10, GREEN);
        }
        for (double[] leaf : leaves) {
            double angle = Math.toRadians(leaf[0]);
            window(
                    e,
                    500 + Math.cos(angle) * leaf[1],
                    630 + Math.sin(angle) * leaf[1],
                    leaf[0] * 0.55 + 10,
                    140 * leaf[2]);
        }
    }

    /** A heart with slits to the rim. */
    private static void window(Easel e, double x, double y, double angle, double size) {
        Shape heart = Forms.path(
                "M 0 0 C -20 -60 20 -95 75 -80 C 130 -62 160 -20 190 0 C 160 20 130 62 75 80 C 20 95 -20 60 0 0 Z");
        for (int i = 0; i < 3; i++) {
            for (int side = -1; side <= 1; side += 2) {
                double at = 45 + i * 38;
                Path2D slit = new Path2D.Double();
                slit.moveTo(at, side * 22);
                slit.quadTo(at + 12, side * 50, at + 36, side * 110);
                slit.lineTo(at + 52, side * 104);
                slit.quadTo(at + 22, side * 50, at, side * 22);
                heart = Forms.without(heart, slit);
            }
        }
        AffineTransform to = AffineTransform.getTranslateInstance(x, y);
        to.rotate(Math.toRadians(angle));
        to.scale(size / 140, size / 140);
        to.translate(-30, 0);
        Shape leaf = to.createTransformedShape(heart);
        e.shadow(leaf, 8, 14, 18, 0.22);
        e.flat(leaf, Easel.gradient(x - 60, y - 90, x + 90, y + 110, Tone.lighter(GREEN, 0.24), GREEN, DEEP));
        e.relief(leaf, 10, 0.5);
        e.stroke(to.createTransformedShape(Forms.path("M 0 0 L 176 0")), 2.5, Tone.lighter(GREEN, 0.45));
    }

    private static void snake(Easel e) {
        double[][] swords = {
            {430, -98, 380},
            {575, -80, 400},
            {465, -92, 480},
            {540, -86, 520},
            {400, -104, 260},
            {600, -74, 280},
            {505, -90, 430}
        };
        for (double[] sword : swords) {
            double lean = (sword[1] + 90) * 5;
            double tip = 640 - sword[2];
            double x = 500 + (sword[0] - 500) * 0.6;
            Shape blade = Forms.path("M %s 645 C %s 560 %s %s %s %s C %s %s %s 560 %s 645 Z"
                    .formatted(
                            x - 22,
                            x - 44 + lean * 0.2,
                            x - 40 + lean * 0.7,
                            tip + 120,
                            x + lean,
                            tip,
                            x + 40 + lean * 0.7,
                            tip + 120,
                            x + 44 + lean * 0.2,
                            x + 22));
            e.flat(blade, new Color(0xD9C766));
            Shape inner = Forms.scaled(blade, 0.8, x + lean * 0.4, 640 - sword[2] * 0.4);
            Shape core = Forms.within(Forms.moved(inner, 0, 0), blade);
            e.flat(core, Easel.across(x - 40, x + 50, Tone.lighter(GREEN, 0.15), DEEP, GREEN));
            for (int i = 1; i < 12; i++) {
                Shape band = Forms.path(
                        "M %s %s Q %s %s %s %s".formatted(x - 60, 640 - i * 44, x, 622 - i * 44, x + 90, 646 - i * 44));
                e.flat(
                        Forms.within(core, new java.awt.BasicStroke(7).createStrokedShape(band)),
                        Tone.faded(Tone.lighter(GREEN, 0.5), 0.35));
            }
            e.relief(blade, 16, 0.6);
        }
    }

    private static void zz(Easel e) {
        for (int i = 0; i < 7; i++) {
            double lean = (i - 3) * 62;
            double height = 430 - Math.abs(i - 3) * 52;
            for (int j = 0; j <= 11; j++) {
                double t = 0.16 + j / 13.0;
                double x = 500 + lean * t * t + (i - 3) * 8;
                double y = 640 - height * t;
                double direction = -90 + lean * t * 0.22;
                Leaves.leaf(e, x, y, direction - 48, 70 * (1.15 - t * 0.5), 17, GREEN);
                Leaves.leaf(e, x, y, direction + 48, 70 * (1.15 - t * 0.5), 17, GREEN);
            }
        }
    }

    private static void banana(Easel e) {
        double[][] paddles = {{-128, 330}, {-52, 330}, {-108, 420}, {-72, 430}, {-90, 470}, {-146, 210}, {-34, 210}};
        for (double[] p : paddles) {
            double a = Math.toRadians(p[0]);
            double x = 500 + Math.cos(a) * p[1] * 0.5;
            double y = 640 + Math.sin(a) * p[1] * 0.5;
            Path2D stalk = new Path2D.Double();
            stalk.moveTo(500 + Math.cos(a) * 30, 640);
            stalk.lineTo(x, y);
            e.tube(stalk, 12, Tone.lighter(GREEN, 0.15));
            Leaves.broad(e, x, y, p[0] * 0.8 - 18, p[1] * 0.62, 62, GREEN);
        }
    }

    private static void calathea(Easel e) {
        for (int i = 0; i < 9; i++) {
            double angle = -165 + i * 18.75;
            double reach = 150 + (i % 3) * 75;
            double a = Math.toRadians(angle);
            double x = 500 + Math.cos(a) * reach;
            double y = 625 + Math.sin(a) * reach;
            Path2D stalk = new Path2D.Double();
            stalk.moveTo(500, 640);
            stalk.quadTo(500 + Math.cos(a) * reach * 0.3, 620 + Math.sin(a) * reach * 0.8, x, y);
            e.tube(stalk, 6, new Color(0x8B4A45));
            Shape leaf = Easel.oval(x, y - 30, 78, 70);
            e.shadow(leaf, 6, 10, 14, 0.2);
            e.flat(leaf, Easel.gradient(x - 60, y - 90, x + 70, y + 40, Tone.lighter(GREEN, 0.2), DEEP));
            for (int k = -3; k <= 3; k++) {
                Shape rib = Forms.path("M %s %s Q %s %s %s %s"
                        .formatted(
                                x - 74, y - 30 + k * 22 - 14, x, y - 30 + k * 22 + 10, x + 74, y - 30 + k * 22 - 14));
                e.flat(
                        Forms.within(leaf, new java.awt.BasicStroke(7).createStrokedShape(rib)),
                        Tone.faded(new Color(0xD9E4CC), 0.75));
            }
            e.relief(leaf, 16, 0.5);
        }
    }

    private static void ficus(Easel e, Subject s) {
        Color colour = s.chance().nextBoolean() ? DEEP : GREEN;
        e.tube(Forms.path("M 500 640 C 490 540 510 420 496 240"), 14, new Color(0x7B6449));
        e.tube(Forms.path("M 498 540 C 540 480 580 450 600 380"), 9, new Color(0x7B6449));
        e.tube(Forms.path("M 502 470 C 450 420 420 400 402 330"), 9, new Color(0x7B6449));
        double[][] at = {{496, 240}, {498, 330}, {504, 420}, {600, 380}, {565, 450}, {402, 330}, {440, 395}, {500, 520}
        };
        for (int i = 0; i < at.length; i++) {
            Leaves.broad(e, at[i][0], at[i][1], -150 + i * 3, 125, 40, colour);
            Leaves.broad(e, at[i][0], at[i][1], -30 - i * 3, 125, 40, colour);
            Leaves.broad(e, at[i][0], at[i][1], -92 + (i % 3 - 1) * 14, 130, 40, Tone.lighter(colour, 0.08));
        }
    }

    static void flowering(Easel e, Subject s) {
        potted(e, 500, Easel.GROUND, 105, 165, new Color(0xE9E3D8));
        for (int i = 0; i < 9; i++) {
            Leaves.leaf(e, 500, 650, -172 + i * 20.5, s.looks("orchid") ? 150 : 230, 30, i % 2 == 0 ? DEEP : GREEN);
        }
        if (s.looks("orchid")) {
            orchid(e, s.colour());
        } else {
            for (double[] sail : new double[][] {{430, 300, -12}, {540, 230, 6}, {610, 350, 18}}) {
                e.tube(Forms.path("M 505 650 Q 510 480 %s %s".formatted(sail[0], sail[1] + 90)), 7, GREEN);
                Leaves.leaf(e, sail[0], sail[1] + 95, -96 + sail[2], 150, 44, new Color(0xF4F3EA));
                e.tube(
                        Forms.path("M %s %s L %s %s".formatted(sail[0], sail[1] + 80, sail[0] + 3, sail[1] + 25)),
                        11,
                        new Color(0xE8DFA0));
            }
        }
    }

    private static void orchid(Easel e, Color colour) {
        e.tube(Forms.path("M 505 650 C 500 480 470 330 540 240 C 600 180 690 210 740 290"), 7, new Color(0x6E7A3F));
        double[][] at = {{520, 275}, {568, 225}, {630, 215}, {690, 240}, {735, 295}};
        for (double[] f : at) {
            for (int i = 0; i < 5; i++) {
                Leaves.broad(e, f[0], f[1] + 25, -90 + i * 72, i % 2 == 0 ? 50 : 58, 25, colour);
            }
            e.soft(Easel.oval(f[0], f[1] + 28, 11, 13), new Color(0xB4476A), 8);
        }
    }
}
