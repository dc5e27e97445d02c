package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Tea tins, coffee bags, chocolate, honey and what coffee is made with. */
final class Pantry {

    private static final Color STEEL = new Color(0xB9BFC4);
    private static final Color GOLD = new Color(0xD0A955);
    private static final Color BROWN = new Color(0x4A2C1C);

    private Pantry() {}

    static void tin(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("round")) {
            e.standing(500, foot, 170);
            new Turned(500, foot - 360, 168, foot - 350, 172, foot - 8, 172, foot, 168)
                    .glossy(0.5, 30)
                    .ambient(0.55)
                    .draw(e, s.colour());
            new Turned(500, foot - 450, 150, foot - 440, 176, foot - 352, 177)
                    .glossy(0.6, 30)
                    .draw(e, s.colour());
            e.flat(
                    Easel.oval(500, foot - 450, 152, 25),
                    Easel.across(340, 660, Tone.lighter(s.colour(), 0.4), Tone.lighter(s.colour(), 0.1)));
            Apothecary.label(e, 500, foot - 180, 220, 190, s.colour());
            return;
        }
        e.standing(510, foot, 190);
        Shape side = Forms.path("M 640 290 L 722 262 L 722 770 L 640 810 Z");
        Shape front = Forms.rounded(330, 290, 310, 520, 8);
        Shape top = Forms.path("M 330 290 L 424 262 L 722 262 L 640 290 Z");
        e.flat(side, Easel.across(640, 722, Tone.darker(s.colour(), 0.25), Tone.darker(s.colour(), 0.48)));
        e.flat(top, Tone.lighter(s.colour(), 0.35));
        e.soft(front, s.colour(), 8);
        Shape lid = Forms.rounded(326, 284, 318, 96, 6);
        e.shadow(lid, 2, 5, 8, 0.3);
        e.soft(lid, Tone.darker(s.colour(), 0.08), 8);
        e.flat(Forms.path("M 644 288 L 726 260 L 726 348 L 644 380 Z"), Tone.darker(s.colour(), 0.42));
        e.flat(Forms.rounded(344, 296, 18, 500, 8), Tone.faded(Color.WHITE, 0.22));
        e.stroke(Household.line(330, 760, 640, 760), 5, Tone.faded(GOLD, 0.9));
        e.stroke(Household.line(330, 410, 640, 410), 3, Tone.faded(GOLD, 0.9));
        Apothecary.label(e, 485, 590, 220, 240, s.colour());
        Leaves.leaf(e, 478, 528, -50, 46, 13, new Color(0x74804F));
        Leaves.leaf(e, 490, 530, -130, 46, 13, new Color(0x5E7A45));
    }

    static void coffee(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 200);
        Color kraft = new Color(0xC9A67C);
        Shape body = Forms.path(
                "M 318 330 C 322 300 340 290 350 290 L 650 290 C 660 290 678 300 682 330 C 704 500 706 680 694 790 C 640 818 360 818 306 790 C 294 680 296 500 318 330 Z");
        e.soft(body, kraft, 60, Texture.GRAIN);
        e.relief(body, 14, 0.5);
        Household.crease(e, "M 330 360 C 360 480 350 600 322 760", kraft);
        Household.crease(e, "M 670 360 C 644 480 654 600 680 760", kraft);
        Shape fold = Forms.path("M 322 230 L 678 230 L 684 320 L 316 320 Z");
        e.shadow(fold, 2, 8, 10, 0.35);
        e.soft(fold, Tone.darker(kraft, 0.04), 12, Texture.GRAIN);
        e.flat(Forms.rounded(300, 300, 400, 18, 6), Tone.darker(kraft, 0.5));
        Shape label = Forms.rounded(378, 400, 244, 300, 8);
        e.soft(label, s.colour(), 4, Texture.PAPER);
        Color ink = Tone.brightness(s.colour()) > 0.62 ? Tone.darker(s.colour(), 0.7) : new Color(0xF6EEDC);
        bean(e, 472, 490, -30, ink, s.colour());
        bean(e, 534, 506, 25, ink, s.colour());
        Books.word(e, 410, 570, 180, 20, ink);
        Books.word(e, 430, 610, 140, 9, Tone.faded(ink, 0.8));
        Books.word(e, 440, 646, 120, 7, Tone.faded(ink, 0.6));
    }

    private static void bean(Easel e, double cx, double cy, double turn, Color ink, Color gap) {
        e.flat(Forms.turned(Easel.oval(cx, cy, 24, 36), turn, cx, cy), ink);
        e.stroke(
                Forms.turned(
                        Forms.path("M %1$s %2$s C %3$s %4$s %5$s %6$s %1$s %7$s"
                                .formatted(cx, cy - 34, cx - 14, cy - 12, cx + 14, cy + 12, cy + 34)),
                        turn,
                        cx,
                        cy),
                5,
                gap);
    }

    static void chocolate(Easel e, Subject s) {
        java.awt.geom.AffineTransform before = Stationery.tilt(e, -12);
        if (s.looks("box")) {
            Shape box = Forms.rounded(220, 270, 560, 450, 16);
            e.shadow(box, 18, 28, 40, 0.36);
            e.soft(box, s.colour(), 10);
            e.soft(Forms.rounded(244, 294, 512, 402, 8), new Color(0xEADFC8), 6);
            Color[] wraps = {
                new Color(0xB4513C),
                new Color(0xD29B3A),
                new Color(0x74804F),
                new Color(0x86A9BF),
                new Color(0x4A2C1C),
                new Color(0xD9A29B)
            };
            for (int i = 0; i < 12; i++) {
                Shape piece = Forms.rounded(264 + i % 4 * 121, 312 + i / 4 * 126, 108, 112, 8);
                e.shadow(piece, 3, 5, 8, 0.3);
                e.soft(piece, wraps[(i * 5 + 2) % 6], 12);
                Books.word(e, 284 + i % 4 * 121, 362 + i / 4 * 126, 68, 8, Tone.faded(Color.WHITE, 0.7));
            }
            e.g.setTransform(before);
            return;
        }
        Shape bar = Forms.rounded(300, 200, 300, 250, 8);
        e.shadow(bar, 14, 22, 28, 0.36);
        e.soft(bar, BROWN, 8);
        for (int i = 0; i < 6; i++) {
            Shape piece = Forms.rounded(308 + i % 3 * 96, 208 + i / 3 * 92, 90, 86, 8);
            e.soft(piece, Tone.lighter(BROWN, 0.06), 16);
        }
        Shape foil = Forms.path(
                "M 292 410 L 330 392 L 360 414 L 400 390 L 440 414 L 480 392 L 520 412 L 566 390 L 608 410 L 608 470 L 292 470 Z");
        e.flat(foil, Easel.sheen(292, 390, 608, 470, new Color(0xD8D2C4)));
        Shape wrap = Forms.rounded(286, 440, 328, 380, 6);
        e.shadow(wrap, 14, 22, 28, 0.36);
        e.soft(wrap, s.colour(), 8, Texture.PAPER);
        Color ink = Tone.brightness(s.colour()) > 0.62 ? Tone.darker(s.colour(), 0.7) : new Color(0xF6EEDC);
        for (int i = 0; i < 9; i++) {
            e.stroke(
                    Forms.path("M 300 %1$s C 360 %2$s 420 %3$s 450 %1$s C 500 %2$s 550 %3$s 600 %1$s"
                            .formatted(640 + i * 18, 620 + i * 18, 660 + i * 18)),
                    3,
                    Tone.faded(ink, 0.35));
        }
        Books.word(e, 346, 510, 208, 22, ink);
        Books.word(e, 376, 556, 148, 10, Tone.faded(ink, 0.8));
        e.stroke(Forms.rounded(304, 458, 292, 344, 4), 2, Tone.faded(GOLD, 0.9));
        e.g.setTransform(before);
    }

    static void honey(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 165);
        e.glow(560, foot - 30, 240, new Color(0xF0B040), 0.28);
        Apothecary.glass(e, 500, foot - 350, foot, 168, s.colour(), 0.08);
        new Turned(500, foot - 424, 136, foot - 416, 150, foot - 340, 150)
                .glossy(0.5, 30)
                .shade(p -> 0.04 * Math.cos(p[1] * 70))
                .draw(e, GOLD);
        e.flat(Easel.oval(500, foot - 424, 138, 22), Easel.across(360, 640, Tone.lighter(GOLD, 0.4), GOLD));
        Apothecary.label(e, 500, foot - 160, 210, 160, s.colour());
    }

    static void pourOver(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("moka")) {
            moka(e, foot);
            return;
        }
        e.standing(500, foot, 150);
        Color glass = new Color(0xDDE6E6);
        new Turned(500, foot - 230, 52, foot - 200, 70, foot - 120, 140, foot - 30, 172, foot, 166)
                .glossy(0.7, 40)
                .ambient(0.7)
                .bands(new double[] {0.45, 1.01}, glass, new Color(0x5A3320))
                .draw(e, glass);
        new Turned(500, foot - 520, 190, foot - 420, 132, foot - 290, 58, foot - 270, 52)
                .glossy(0.7, 40)
                .ambient(0.72)
                .draw(e, glass);
        Vessel.opening(e, 500, foot - 520, 190, 0.16, new Color(0xE6ECEA), 0.96);
        e.flat(Easel.oval(500, foot - 506, 160, 22), BROWN);
        new Turned(500, foot - 320, 84, foot - 300, 78, foot - 240, 70, foot - 214, 84)
                .glossy(0.1, 10)
                .draw(e, s.colour());
        e.tube(Forms.path("M 424 %1$s Q 500 %2$s 576 %1$s".formatted(foot - 268, foot - 250)), 9, BROWN);
        e.soft(Easel.oval(500, foot - 256, 15, 15), new Color(0xC79E67), 10);
        e.flat(Forms.rounded(362, foot - 110, 14, 80, 7), Tone.faded(Color.WHITE, 0.5));
    }

    private static void moka(Easel e, double foot) {
        e.standing(490, foot, 140);
        e.tube(Forms.path("M 590 430 L 700 410 L 716 600"), 30, new Color(0x2E2C2A));
        new Turned(490, foot - 230, 100, foot - 225, 104, foot - 10, 142, foot, 140)
                .glossy(0.7, 40)
                .ambient(0.42)
                .shade(p -> 0.13 * Math.signum(Math.cos(p[1] * 7.5)))
                .draw(e, STEEL);
        new Turned(490, foot - 262, 112, foot - 256, 114, foot - 226, 114)
                .glossy(0.7, 40)
                .draw(e, STEEL);
        new Turned(490, foot - 460, 130, foot - 450, 130, foot - 270, 92, foot - 258, 96)
                .glossy(0.7, 40)
                .ambient(0.42)
                .shade(p -> 0.13 * Math.signum(Math.cos(p[1] * 7.5)))
                .draw(e, STEEL);
        e.flat(Forms.path("M 372 370 L 318 346 L 366 420 Z"), Easel.sheen(318, 346, 372, 420, STEEL));
        new Turned(490, foot - 500, 20, foot - 480, 90, foot - 462, 134, foot - 452, 134)
                .glossy(0.7, 40)
                .draw(e, STEEL);
        new Turned(490, foot - 545, 16, foot - 535, 26, foot - 500, 20)
                .glossy(0.3, 20)
                .draw(e, new Color(0x2E2C2A));
    }
}
