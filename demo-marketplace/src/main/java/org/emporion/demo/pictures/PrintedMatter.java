package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Cards, calendars and framed prints. */
final class PrintedMatter {

    private static final Color PAGE = new Color(0xF4EEDF);
    private static final Color INK = new Color(0x2B2A2C);

    private PrintedMatter() {}

    static void card(Easel e, Subject s) {
        Shape envelope = Forms.turned(Forms.rounded(240, 300, 560, 390, 6), 8, 500, 500);
        e.shadow(envelope, 14, 22, 34, 0.3);
        Color paper = Tone.mix(s.colour(), PAGE, s.looks("plain") ? 0.25 : 0.55);
        e.soft(envelope, paper, 4, Texture.PAPER);
        e.stroke(
                Forms.turned(Forms.path("M 244 304 L 520 520 L 796 304"), 8, 500, 500),
                3,
                Tone.faded(Tone.darker(paper, 0.5), 0.5));
        Shape card = Forms.turned(Forms.rounded(230, 330, 500, 360, 4), -10, 500, 500);
        e.shadow(card, 10, 16, 20, 0.34);
        e.soft(card, s.looks("stars") ? s.colour() : PAGE, 3, Texture.PAPER);
        java.awt.geom.AffineTransform before = Stationery.tilt(e, -10);
        switch (s.look()) {
            case "leaf" -> {
                e.tube(Forms.path("M 480 650 C 478 560 482 480 490 390"), 5, s.colour());
                for (int i = 0; i < 6; i++) {
                    Leaves.leaf(e, 480, 620 - i * 40, -38, 74, 20, s.colour());
                    Leaves.leaf(e, 480, 620 - i * 40, -142, 74, 20, s.colour());
                }
            }
            case "dots", "stars" -> {
                for (int i = 0; i < 42; i++) {
                    double r = s.looks("stars") ? s.between(1.5, 5) : s.between(5, 13);
                    Color[] confetti = {s.colour(), new Color(0xB4513C), new Color(0x86A9BF), new Color(0x74804F)};
                    e.flat(
                            Easel.oval(s.between(252, 708), s.between(350, s.looks("stars") ? 560 : 670), r, r),
                            s.looks("stars") ? new Color(0xE8E2CE) : confetti[i % 4]);
                }
                if (s.looks("stars")) {
                    e.flat(
                            Forms.path(
                                    "M 230 690 L 230 620 L 300 570 L 360 610 L 430 550 L 500 605 L 580 560 L 660 612 L 730 575 L 730 690 Z"),
                            Tone.lighter(s.colour(), 0.25));
                }
            }
            default -> {
                e.stroke(Forms.rounded(256, 356, 448, 308, 3), 2.5, Tone.faded(Tone.darker(s.colour(), 0.3), 0.6));
                for (int i = 0; i < 4; i++) {
                    e.stroke(
                            Household.line(320, 440 + i * 48, 640, 440 + i * 48),
                            1.6,
                            Tone.faded(Tone.darker(s.colour(), 0.5), 0.4));
                }
            }
        }
        e.g.setTransform(before);
    }

    static void calendar(Easel e, Subject s) {
        boolean poster = s.looks("poster");
        double w = poster ? 540 : 480;
        double h = 660;
        double x = 500 - w / 2;
        java.awt.geom.AffineTransform before = Stationery.tilt(e, s.looks("planner") ? -8 : 0);
        Shape sheet = Forms.rounded(x, 170, w, h, 4);
        e.shadow(sheet, 14, 24, 36, 0.32);
        e.soft(sheet, s.looks("planner") ? s.colour() : PAGE, 4, Texture.PAPER);
        if (s.looks("planner")) {
            for (int i = 0; i < 16; i++) {
                e.stroke(Easel.oval(x + 10, 210 + i * 39, 13, 7), 4, new Color(0x8C8C8C));
            }
            Shape label = Forms.rounded(x + 120, 300, 240, 120, 6);
            e.soft(label, PAGE, 4);
            grid(e, x + 140, 320, 200, 80, 7, 3, s.colour());
        } else if (poster) {
            for (int m = 0; m < 12; m++) {
                grid(e, x + 50 + m % 3 * 155, 230 + m / 3 * 146, 130, 104, 7, 5, s.colour());
            }
        } else {
            Shape art = Forms.rounded(x + 30, 200, w - 60, 300, 2);
            Vignettes.draw(e, art, "city", s.colour(), s);
            grid(e, x + 40, 560, w - 80, 230, 7, 5, s.colour());
            e.stroke(Household.line(x + 40, 540, x + 150, 540), 7, s.colour());
        }
        e.g.setTransform(before);
    }

    private static void grid(Easel e, double x, double y, double w, double h, int columns, int rows, Color colour) {
        for (int i = 0; i < columns * rows - 4; i++) {
            double cx = x + (i % columns + 0.5) * w / columns;
            double cy = y + (i / columns + 0.5) * h / rows;
            double r = w / columns * 0.16;
            e.flat(Easel.oval(cx, cy, r, r), i % 7 == 6 ? colour : Tone.faded(INK, 0.65));
        }
    }

    static void print(Easel e, Subject s) {
        Shape frame = Forms.rounded(240, 120, 520, 700, 4);
        e.shadow(frame, 18, 30, 44, 0.36);
        e.wood(frame, new Color(0xC79E67), 90);
        Shape mat = Forms.rounded(262, 142, 476, 656, 2);
        e.flat(mat, new Color(0xF7F3EA));
        e.stroke(mat, 2, Tone.faded(Color.BLACK, 0.25));
        Vignettes.draw(e, Forms.rounded(318, 206, 364, 500, 1), s.look(), s.colour(), s);
        e.stroke(Forms.path("M 600 740 C 620 730 630 750 650 736"), 2, Tone.faded(INK, 0.6));
        e.flat(
                mat,
                Easel.gradient(
                        262,
                        142,
                        738,
                        798,
                        Tone.faded(Color.WHITE, 0.16),
                        Tone.faded(Color.WHITE, 0),
                        Tone.faded(Color.WHITE, 0.05)));
    }
}
