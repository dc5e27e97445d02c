package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Blocks, vehicles, puzzles, rattles and a mobile, all of wood. */
final class Toys {

    static final Color WOOD = new Color(0xDDBB8A);
    private static final Color[] RAINBOW = {
        new Color(0xB4513C),
        new Color(0xD07A3A),
        new Color(0xDDB04A),
        new Color(0x7E9A5A),
        new Color(0x5F97A8),
        new Color(0x46608C),
        new Color(0x75507E)
    };

    private Toys() {}

    static void blocks(Easel e, Subject s) {
        double foot = Easel.GROUND;
        switch (s.look()) {
            case "arch" -> {
                e.standing(500, foot, 330);
                for (int i = 0; i < 7; i++) {
                    double r = 330 - i * 44;
                    Shape arch = Forms.within(Easel.oval(500, foot, r, r), Forms.rounded(0, 0, 1000, foot, 0));
                    Shape band = Forms.without(arch, Easel.oval(500, foot, r - 40, r - 40));
                    e.wood(band, RAINBOW[i], 0);
                    e.relief(band, 18, 0.7);
                }
            }
            case "stacker" -> {
                e.standing(500, foot, 210);
                new Turned(500, 330, 22, 360, 26, foot - 30, 26).draw(e, WOOD);
                for (int i = 0; i < 7; i++) {
                    double r = 205 - i * 19;
                    double y = foot - 8 - i * 58;
                    new Turned(500, y - 54, r - 22, y - 44, r - 4, y - 26, r, y - 8, r - 4, y, r - 20)
                            .glossy(0.2, 16)
                            .draw(e, RAINBOW[i]);
                }
                new Turned(500, 318, 6, 326, 26, 350, 40, 372, 30, 384, 14)
                        .glossy(0.3, 18)
                        .draw(e, new Color(0xB4513C));
            }
            default -> {
                boolean natural = s.looks("natural");
                int[][] at = {{0, 0}, {1, 0}, {2, 0}, {3, 0}, {0, 1}, {1, 1}, {2, 1}, {1, 2}};
                e.standing(480, foot, 300);
                for (int i = 0; i < at.length; i++) {
                    cube(
                            e,
                            210 + at[i][0] * 132 + at[i][1] * 60 + (i * 17 % 13),
                            foot - at[i][1] * 130,
                            122,
                            natural
                                    ? Tone.mix(WOOD, new Color(0x8A5A34), (i * 3 % 5) * 0.16)
                                    : RAINBOW[(i * 3 + 1) % 7]);
                }
                Shape roof = Forms.path(
                        "M %1$s %2$s L %3$s %2$s L %4$s %5$s Z".formatted(452, foot - 392, 602, 526, foot - 500));
                e.wood(roof, natural ? new Color(0x9A6A40) : RAINBOW[0], 0);
                e.relief(roof, 12, 0.7);
            }
        }
    }

    private static void cube(Easel e, double x, double foot, double size, Color colour) {
        Shape front = Forms.rounded(x, foot - size, size, size, 10);
        Shape top = Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                .formatted(
                        x + 5,
                        foot - size + 4,
                        x + 36,
                        foot - size - 24,
                        x + size + 26,
                        foot - size - 24,
                        x + size - 5,
                        foot - size + 4));
        Shape side = Forms.path("M %s %s L %s %s L %s %s L %s %s Z"
                .formatted(
                        x + size - 4,
                        foot - size + 5,
                        x + size + 28,
                        foot - size - 22,
                        x + size + 28,
                        foot - 34,
                        x + size - 4,
                        foot - 5));
        e.wood(side, Tone.darker(colour, 0.32), 90);
        e.wood(top, Tone.lighter(colour, 0.22), 0);
        e.wood(front, colour, 0);
        e.relief(front, 12, 0.6);
    }

    static void car(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 330);
        switch (s.look()) {
            case "van" -> {
                body(
                        e,
                        "M 190 730 L 190 420 C 190 390 210 376 240 376 L 620 376 C 700 376 740 440 770 540 L 820 570 C 834 580 840 600 840 620 L 840 730 Z",
                        s.colour());
                pane(e, "M 640 420 C 690 430 716 480 732 540 L 640 540 Z");
                body(e, "M 236 430 L 580 430 L 580 600 L 236 600 Z", Tone.lighter(s.colour(), 0.3));
                wheel(e, 310, 735, 76);
                wheel(e, 700, 735, 76);
            }
            case "bus" -> {
                body(
                        e,
                        "M 160 730 L 160 400 C 160 366 190 350 220 350 L 780 350 C 820 350 840 380 844 420 L 856 730 Z",
                        s.colour());
                for (int i = 0; i < 5; i++) {
                    pane(e, "M %1$s 410 L %2$s 410 L %2$s 530 L %1$s 530 Z".formatted(205 + i * 118, 300 + i * 118));
                    e.soft(Easel.oval(252 + i * 118, 500, 30, 32), WOOD, 20);
                }
                body(e, "M 160 590 L 850 590 L 852 630 L 160 630 Z", new Color(0xF3EAD8));
                wheel(e, 300, 735, 74);
                wheel(e, 710, 735, 74);
            }
            case "tractor" -> {
                body(e, "M 470 690 L 470 520 L 760 520 C 800 520 810 560 810 600 L 810 690 Z", s.colour());
                body(e, "M 300 690 L 300 480 L 490 480 L 490 690 Z", s.colour());
                body(e, "M 300 330 L 480 330 L 486 360 L 296 360 Z", Tone.darker(s.colour(), 0.1));
                e.tube(Forms.path("M 320 480 L 320 350"), 16, WOOD);
                e.tube(Forms.path("M 462 480 L 462 350"), 16, WOOD);
                e.tube(Forms.path("M 690 520 L 690 440"), 26, new Color(0x3D4147));
                wheel(e, 360, 680, 132);
                wheel(e, 740, 740, 72);
            }
            case "train" -> train(e);
            default -> {
                body(
                        e,
                        "M 160 730 C 150 640 170 590 250 580 C 300 450 380 420 480 420 C 590 420 650 480 700 570 C 800 580 850 620 846 730 Z",
                        s.colour());
                pane(e, "M 330 570 C 360 490 400 464 450 462 L 450 570 Z");
                pane(e, "M 490 462 C 560 464 600 500 636 570 L 490 570 Z");
                wheel(e, 310, 730, 84);
                wheel(e, 700, 730, 84);
            }
        }
    }

    private static void body(Easel e, String outline, Color colour) {
        Shape shape = Forms.path(outline);
        e.wood(shape, colour, 0);
        e.relief(shape, 26, 0.8);
    }

    private static void pane(Easel e, String outline) {
        Shape shape = Forms.path(outline);
        e.flat(shape, Easel.down(400, 580, new Color(0x4A3626), new Color(0x6B5038)));
        e.stroke(shape, 4, Tone.faded(Color.WHITE, 0.3));
    }

    static void wheel(Easel e, double cx, double cy, double r) {
        e.shadow(Easel.oval(cx, cy, r, r), 4, 6, 12, 0.4);
        e.soft(Easel.oval(cx, cy, r, r), new Color(0x4A3A2E), 14);
        e.wood(Easel.oval(cx, cy, r * 0.74, r * 0.74), WOOD, 30);
        e.relief(Easel.oval(cx, cy, r * 0.74, r * 0.74), 16, 0.6);
        e.soft(Easel.oval(cx, cy, r * 0.18, r * 0.18), new Color(0x9AA0A5), 8);
    }

    private static void train(Easel e) {
        for (int i = 3; i >= 0; i--) {
            double x = 90 + i * 212;
            if (i == 3) {
                body(e, "M %1$s 740 L %1$s 560 L %2$s 560 L %2$s 740 Z".formatted(x, x + 190), new Color(0x2F5444));
                body(e, "M %1$s 570 L %1$s 430 L %2$s 430 L %2$s 570 Z".formatted(x, x + 86), new Color(0x2F5444));
                body(e, "M %1$s 440 L %1$s 410 L %2$s 410 L %2$s 440 Z".formatted(x - 10, x + 96), new Color(0xB4513C));
                e.tube(Forms.path("M %1$s 560 L %1$s 490".formatted(x + 150)), 34, WOOD);
            } else {
                body(e, "M %1$s 740 L %1$s 600 L %2$s 600 L %2$s 740 Z".formatted(x, x + 186), RAINBOW[i * 2]);
                for (int k = 0; k < 3; k++) {
                    e.soft(Easel.oval(x + 40 + k * 52, 592, 28, 28), WOOD, 18);
                }
            }
            wheel(e, x + 48, 752, 50);
            wheel(e, x + 142, 752, 50);
        }
    }

    static void puzzle(Easel e, Subject s) {
        Shape frame = Forms.rounded(190, 220, 620, 560, 20);
        Blades.lying(e, frame, new Color(0xE2CBA2), false);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                double x = 222 + column * 140;
                double y = 252 + row * 166;
                Shape piece = Forms.rounded(x, y, 136, 162, 10);
                Shape knob = Easel.oval(x + 136, y + 80, 22, 22);
                java.awt.geom.Area shape = new java.awt.geom.Area(piece);
                if (column < 3) {
                    shape.add(new java.awt.geom.Area(knob));
                }
                Color colour = RAINBOW[(row * 3 + column * 2) % 7];
                e.wood(shape, column == 3 && row == 0 ? new Color(0xC9AE82) : Tone.mix(colour, s.colour(), 0.25), 0);
                e.relief(shape, 9, 0.8);
            }
        }
    }

    static void mobile(Easel e, Subject s) {
        e.stroke(Forms.path("M 500 -60 L 500 170"), 3, new Color(0x8A7A66));
        e.tube(Forms.path("M 250 210 Q 500 130 750 210"), 12, WOOD);
        double[][] birds = {{250, 210, 300}, {375, 180, 200}, {500, 170, 380}, {625, 180, 240}, {750, 210, 330}};
        for (double[] b : birds) {
            e.stroke(Household.line(b[0], b[1], b[0], b[1] + b[2]), 1.6, new Color(0x8A7A66));
            Shape bird = Forms.moved(
                    Forms.path(
                            "M -84 -30 C -40 -16 -20 4 0 4 C 30 -30 70 -60 100 -70 C 70 -30 50 0 30 16 C 50 20 64 18 80 26 C 50 36 20 40 -6 30 C -40 26 -66 0 -84 -30 Z"),
                    b[0],
                    b[1] + b[2]);
            e.shadow(bird, 20, 34, 24, 0.18);
            e.soft(bird, s.colour(), 8);
        }
    }

    static void rattle(Easel e, Subject s) {
        if (s.looks("bell")) {
            java.awt.geom.AffineTransform before = Stationery.tilt(e, 35);
            Shape handle = Forms.rounded(460, 520, 80, 330, 40);
            e.shadow(handle, 12, 18, 24, 0.34);
            e.wood(handle, WOOD, 90);
            e.relief(handle, 36, 0.8);
            e.soft(Easel.oval(500, 370, 90, 90), new Color(0xC6A052), 60);
            for (double x : new double[] {-130, -45, 45, 130}) {
                e.tube(Forms.path("M 500 540 C %1$s 480 %1$s 260 500 200".formatted(500 + x * 1.3)), 20, s.colour());
            }
            e.g.setTransform(before);
            return;
        }
        ringOf(e, 500, 470, 210, 52, WOOD);
        Color[] colours = {s.colour(), new Color(0xD29B3A), new Color(0xB4513C)};
        for (int i = 0; i < 3; i++) {
            ringOf(e, 400 + i * 100, 700 - i % 2 * -20, 92, 34, colours[i]);
        }
    }

    private static void ringOf(Easel e, double cx, double cy, double r, double width, Color colour) {
        Shape ring = Forms.without(Easel.oval(cx, cy, r, r), Easel.oval(cx, cy, r - width, r - width));
        e.shadow(ring, 10, 16, 20, 0.34);
        e.wood(ring, colour, 20);
        e.relief(ring, width * 0.6, 0.9);
    }
}
