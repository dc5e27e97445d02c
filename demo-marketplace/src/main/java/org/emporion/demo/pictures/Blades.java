package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Knives, and what they are sharpened on. */
final class Blades {

    private static final Color STEEL = new Color(0xC4C9CD);
    private static final Color BRASS = new Color(0xC6A052);

    private Blades() {}

    static void chefs(Easel e, Subject s) {
        switch (s.look()) {
            case "santoku" -> knife(e, s, "M 380 470 L 800 470 C 850 476 880 520 892 560 L 400 566 Z");
            case "nakiri" -> knife(e, s, "M 380 448 L 862 452 L 868 566 C 860 576 850 578 840 578 L 396 578 Z");
            default ->
                knife(
                        e,
                        s,
                        "M 372 462 C 560 458 760 474 900 540 C 760 556 560 572 400 580 C 392 560 380 520 372 462 Z");
        }
    }

    static void paring(Easel e, Subject s) {
        switch (s.look()) {
            case "fillet" -> knife(e, s, "M 380 480 C 560 478 760 486 905 470 C 800 520 580 540 390 536 Z");
            case "short" -> knife(e, s, "M 400 486 C 500 470 580 476 630 505 C 580 534 500 540 400 526 Z");
            case "serrated" -> serrated(e, s, "M 385 480 L 730 484 C 760 490 780 504 786 520 L 395 536 Z", 40);
            default -> knife(e, s, "M 385 482 C 520 480 640 486 735 525 C 620 534 500 540 395 540 Z");
        }
    }

    static void bread(Easel e, Subject s) {
        serrated(e, s, "M 372 470 L 880 476 C 905 484 915 510 912 530 L 385 548 Z", 60);
    }

    private static void serrated(Easel e, Subject s, String outline, int teeth) {
        Shape blade = Forms.path(outline);
        double left = blade.getBounds2D().getX() + 14;
        double right = blade.getBounds2D().getMaxX() - 10;
        for (int i = 0; i < teeth; i++) {
            double x = left + (right - left) * i / teeth;
            double edge = blade.getBounds2D().getMaxY() - (x - left) / (right - left) * 14;
            blade = Forms.without(blade, Easel.oval(x, edge + 2, (right - left) / teeth * 0.4, 5));
        }
        knife(e, s, blade, 0);
    }

    private static void knife(Easel e, Subject s, String outline) {
        knife(e, s, Forms.path(outline), 1);
    }

    private static void knife(Easel e, Subject s, Shape outline, double bevel) {
        Shape blade = lie(outline);
        Shape handle = lie(Forms.path(
                "M 100 486 C 180 466 300 474 384 470 L 396 538 C 300 540 200 545 110 556 C 84 540 84 500 100 486 Z"));
        Shape bolster = lie(Forms.path("M 372 468 L 398 468 L 408 542 L 384 542 Z"));
        for (Shape part : new Shape[] {blade, handle}) {
            e.shadow(part, 16, 26, 34, 0.36);
            e.shadow(part, 4, 7, 10, 0.3);
        }
        e.flat(
                blade,
                Easel.gradient(
                        420,
                        380,
                        520,
                        640,
                        Tone.lighter(STEEL, 0.5),
                        STEEL,
                        Tone.darker(STEEL, 0.12),
                        Tone.lighter(STEEL, 0.35),
                        Tone.darker(STEEL, 0.2)));
        if (s.looks("damascus")) {
            waves(e, blade);
        }
        if (bevel > 0) {
            Shape ground = Forms.within(blade, Forms.moved(blade, -4, -15));
            e.flat(Forms.without(blade, ground), Tone.faded(Color.WHITE, 0.55));
        }
        e.relief(blade, 5, 0.4);
        e.wood(handle, s.colour(), -16);
        e.relief(handle, 30, 0.8);
        e.metal(bolster, BRASS);
        for (double x : new double[] {170, 250, 330}) {
            Shape pin = lie(Easel.oval(x, 508, 8, 8));
            e.metal(pin, BRASS);
        }
    }

    private static void waves(Easel e, Shape blade) {
        for (int i = 0; i < 26; i++) {
            Path2D line = new Path2D.Double();
            line.moveTo(340, 455 + i * 6);
            for (int j = 0; j < 15; j++) {
                double x = 340 + j * 40;
                line.quadTo(
                        x + 20, 455 + i * 6 + ((i + j) % 3 - 1) * 17, x + 40, 455 + i * 6 + Math.sin(i * 0.7 + j) * 5);
            }
            Shape stroke = new java.awt.BasicStroke(2.2f).createStrokedShape(lie(line));
            e.flat(Forms.within(blade, stroke), Tone.faded(new Color(0x3B4248), 0.42));
        }
    }

    private static Shape lie(Shape shape) {
        return Forms.turned(shape, -16, 500, 510);
    }

    static void whetstone(Easel e, Subject s) {
        if (s.looks("strop")) {
            lying(e, Forms.rounded(180, 440, 560, 120, 12), new Color(0xD9C3A0), true);
            Shape leather = Forms.turned(Forms.rounded(200, 452, 520, 96, 6), -14, 500, 500);
            e.soft(leather, new Color(0x8A5330), 8, Texture.GRAIN);
            Shape grip = Forms.turned(Forms.rounded(730, 470, 130, 60, 26), -14, 500, 500);
            e.wood(grip, new Color(0xD9C3A0), -14);
            return;
        }
        lying(e, Forms.rounded(160, 400, 680, 230, 18), new Color(0xD3B67E), true);
        boolean fine = s.looks("fine");
        Shape stone = Forms.turned(Forms.rounded(215, 428, 570, 165, 10), -14, 500, 500);
        e.shadow(stone, 5, 9, 12, 0.4);
        e.soft(stone, fine ? new Color(0xEDE3C8) : new Color(0x9A6A58), 8, Texture.GRAIN);
        if (!fine) {
            Shape side = Forms.turned(Forms.rounded(215, 560, 570, 33, 8), -14, 500, 500);
            e.soft(side, new Color(0xE3D9C5), 6, Texture.GRAIN);
        }
    }

    static void lying(Easel e, Shape straight, Color wood, boolean turned) {
        Shape shape = turned ? Forms.turned(straight, -14, 500, 500) : straight;
        e.shadow(shape, 18, 26, 40, 0.34);
        e.shadow(shape, 5, 8, 10, 0.28);
        e.wood(shape, wood, turned ? -14 : 0);
    }

    static void board(Easel e, Subject s) {
        switch (s.look()) {
            case "round" -> {
                Shape round = Forms.turned(
                        union(Easel.oval(440, 520, 290, 290), Forms.rounded(690, 480, 250, 80, 36)), -24, 500, 500);
                boardOf(e, s, round, -24);
                e.flat(Forms.turned(Easel.oval(905, 520, 15, 15), -24, 500, 500), new Color(0x6B5A48));
            }
            case "live" ->
                boardOf(
                        e,
                        s,
                        Forms.path(
                                "M 170 420 C 260 330 420 400 560 350 C 700 310 820 360 850 450 C 880 560 800 650 680 640 C 540 640 480 700 340 670 C 200 650 110 520 170 420 Z"),
                        8);
            case "endgrain" -> endgrain(e, s);
            default -> {
                Shape plank = Forms.turned(
                        Forms.without(Forms.rounded(230, 180, 470, 660, 34), Easel.oval(465, 250, 22, 22)),
                        18,
                        500,
                        500);
                boardOf(e, s, plank, 108);
                if (s.looks("groove")) {
                    e.stroke(
                            Forms.turned(Forms.rounded(262, 300, 406, 505, 20), 18, 500, 500),
                            13,
                            Tone.faded(Color.BLACK, 0.22));
                    e.stroke(
                            Forms.turned(Forms.rounded(266, 304, 400, 500, 20), 18, 500, 500),
                            4,
                            Tone.faded(Color.WHITE, 0.3));
                }
            }
        }
    }

    private static void boardOf(Easel e, Subject s, Shape shape, double grain) {
        e.shadow(shape, 22, 30, 50, 0.34);
        e.shadow(shape, 6, 9, 12, 0.3);
        e.wood(Forms.moved(shape, 4, 9), Tone.darker(s.colour(), 0.3), grain);
        e.wood(shape, s.colour(), grain);
        e.texture(shape, Texture.WOOD, 2.6, grain + 1);
    }

    private static void endgrain(Easel e, Subject s) {
        Shape block = Forms.rounded(190, 240, 620, 500, 18);
        e.shadow(block, 24, 34, 50, 0.38);
        e.flat(Forms.rounded(190, 262, 620, 506, 20), Tone.darker(s.colour(), 0.45));
        e.soft(block, s.colour(), 10);
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 8; column++) {
                double x = 190 + column * 77.5 + (row % 2 == 0 ? 0 : -38);
                Shape tile = Forms.within(block, Forms.rounded(x, 240 + row * 50, 77, 49, 1));
                double shift = s.between(-0.18, 0.24);
                e.flat(tile, shift > 0 ? Tone.lighter(s.colour(), shift) : Tone.darker(s.colour(), -shift));
                e.g.setPaint(Tone.faded(Tone.darker(s.colour(), 0.5), 0.18));
                e.g.setStroke(new java.awt.BasicStroke(1.2f));
                for (int ring = 1; ring < 4; ring++) {
                    e.g.draw(Forms.within(tile, Easel.oval(x + 38 + shift * 90, 300 + row * 50, ring * 22, ring * 17)));
                }
            }
        }
        e.relief(block, 12, 0.6);
    }

    private static Shape union(Shape a, Shape b) {
        java.awt.geom.Area both = new java.awt.geom.Area(a);
        both.add(new java.awt.geom.Area(b));
        return both;
    }

    static void mill(Easel e, Subject s) {
        double foot = Easel.GROUND;
        boolean round = s.looks("round");
        double h = round ? 280 : 560;
        double top = foot - h;
        e.standing(500, foot, 105);
        Turned body = round
                ? new Turned(500, top + 60, 40, top + 75, 92, top + 150, 128, top + 230, 118, foot - 6, 96, foot, 94)
                : new Turned(
                        500, top + 130, 62, top + 150, 74, top + 260, 58, top + 400, 76, foot - 40, 98, foot - 4, 100,
                        foot, 98);
        body.glossy(0.16, 14).shade(p -> 0.03 * Math.sin(p[1] * 40 + p[0] * 3)).draw(e, s.colour());
        Turned head = round
                ? new Turned(500, top, 14, top + 14, 46, top + 40, 58, top + 62, 36)
                : new Turned(500, top, 18, top + 22, 62, top + 70, 78, top + 118, 60, top + 132, 58);
        head.glossy(0.16, 14).draw(e, s.colour());
        new Turned(500, top - 26, 10, top - 22, 16, top - 8, 14, top, 12)
                .glossy(0.8, 30)
                .draw(e, STEEL);
    }
}
