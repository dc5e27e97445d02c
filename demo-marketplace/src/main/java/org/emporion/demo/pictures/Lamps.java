package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Lamps that stand, hang and are fixed to walls; all of them are lit. */
final class Lamps {

    private static final Color WARM = new Color(0xFFD9A0);
    private static final Color BRASS = new Color(0xC6A052);

    private Lamps() {}

    static void table(Easel e, Subject s) {
        double foot = Easel.GROUND;
        switch (s.look()) {
            case "arm" -> {
                e.standing(400, foot, 120);
                base(e, 400, foot, 115, s.colour());
                e.tube(Forms.path("M 400 785 L 330 520 L 590 330"), 15, s.colour());
                joint(e, 330, 520, s.colour());
                e.glow(670, 500, 330, WARM, 0.5);
                cone(e, 640, 400, 130, s.colour(), 28);
            }
            case "globe" -> {
                e.standing(500, foot, 120);
                new Turned(500, foot - 110, 88, foot - 10, 122, foot, 122)
                        .glossy(0.1, 10)
                        .draw(e, new Color(0xC79E67));
                globe(e, 500, foot - 265, 185, s.colour());
            }
            default -> {
                double k = s.looks("small") ? 0.78 : 1;
                e.standing(500, foot, 130 * k);
                base(e, 500, foot, 125 * k, s.colour());
                new Turned(500, foot - 330 * k, 26 * k, foot - 30, 34 * k, foot - 14, 60 * k)
                        .glossy(0.4, 30)
                        .draw(e, s.colour());
                e.glow(500, foot - 250 * k, 340 * k, WARM, 0.55);
                dome(e, 500, foot - 520 * k, 245 * k, 240 * k, s.colour());
            }
        }
    }

    private static void base(Easel e, double cx, double foot, double r, Color colour) {
        new Turned(cx, foot - 24, r * 0.94, foot - 20, r, foot, r)
                .glossy(0.3, 24)
                .draw(e, colour);
        e.flat(
                Easel.oval(cx, foot - 24, r * 0.94, r * 0.15),
                Easel.across(cx - r, cx + r, Tone.lighter(colour, 0.35), Tone.lighter(colour, 0.06)));
    }

    private static void joint(Easel e, double x, double y, Color colour) {
        e.soft(Easel.oval(x, y, 17, 17), Tone.darker(colour, 0.15), 12);
    }

    /** A mushroom shade, lit from inside at its lower edge. */
    private static void dome(Easel e, double cx, double top, double r, double h, Color colour) {
        new Turned(
                        cx,
                        top,
                        r * 0.08,
                        top + h * 0.05,
                        r * 0.34,
                        top + h * 0.3,
                        r * 0.74,
                        top + h * 0.65,
                        r * 0.95,
                        top + h,
                        r)
                .glossy(0.4, 30)
                .shade(p -> p[0] > 0.9 ? (p[0] - 0.9) * 1.6 : 0)
                .draw(e, colour);
        lit(e, cx, top + h, r);
    }

    private static void lit(Easel e, double cx, double y, double r) {
        e.flat(
                Easel.oval(cx, y + 2, r * 0.97, r * 0.15),
                Easel.down(y - r * 0.16, y + r * 0.16, new Color(0xFFE9C4), new Color(0xFFF8E8), new Color(0xF6D9A6)));
    }

    private static void cone(Easel e, double cx, double y, double r, Color colour, double turn) {
        java.awt.geom.AffineTransform before = e.g.getTransform();
        e.g.rotate(Math.toRadians(-turn), cx, y);
        new Turned(cx, y - 130, 34, y - 110, 44, y - 60, 70, y + 60, r)
                .glossy(0.4, 30)
                .draw(e, colour);
        lit(e, cx, y + 60, r);
        e.g.setTransform(before);
    }

    private static void globe(Easel e, double cx, double cy, double r, Color colour) {
        boolean pale = Tone.brightness(colour) > 0.8;
        e.glow(cx, cy, r * 2.1, WARM, pale ? 0.6 : 0.35);
        java.awt.Shape ball = Easel.oval(cx, cy, r, r);
        Color inner = pale ? new Color(0xFFF6E4) : Tone.mix(colour, new Color(0xFFE0B0), 0.55);
        java.awt.geom.Point2D middle = new java.awt.geom.Point2D.Double(cx - r * 0.1, cy - r * 0.05);
        Color rim = pale ? new Color(0xE9D6B4) : Tone.darker(colour, 0.12);
        e.flat(
                ball,
                new java.awt.RadialGradientPaint(middle, (float) (r * 1.1), new float[] {0, 0.55f, 1}, new Color[] {
                    new Color(0xFFFDF6), inner, rim
                }));
        e.flat(Easel.oval(cx - r * 0.42, cy - r * 0.48, r * 0.16, r * 0.1), Tone.faded(Color.WHITE, 0.7));
    }

    static void floor(Easel e, Subject s) {
        double foot = 880;
        switch (s.look()) {
            case "arc" -> {
                e.standing(280, foot, 105);
                base(e, 280, foot, 100, s.colour());
                e.tube(Forms.path("M 280 860 L 280 420 C 280 80 640 60 660 300"), 13, s.colour());
                e.glow(660, 430, 330, WARM, 0.5);
                dome(e, 660, 290, 135, 110, s.colour());
            }
            case "tripod" -> {
                Color birch = new Color(0xE2CBA2);
                e.standing(500, foot - 10, 190);
                e.tube(Forms.path("M 500 400 L 520 850"), 16, Tone.darker(birch, 0.12));
                e.tube(Forms.path("M 500 400 L 340 876"), 17, birch);
                e.tube(Forms.path("M 500 400 L 664 872"), 17, birch);
                shade(e, 500, 190, 150, 185, 215, s.colour());
            }
            case "arm" -> {
                e.standing(380, foot, 100);
                base(e, 380, foot, 96, s.colour());
                e.tube(Forms.path("M 380 862 L 380 330 L 640 250"), 13, s.colour());
                joint(e, 380, 330, s.colour());
                e.glow(690, 430, 320, WARM, 0.5);
                cone(e, 672, 320, 100, s.colour(), 18);
            }
            default -> {
                e.standing(500, foot, 110);
                base(e, 500, foot, 105, s.colour());
                e.tube(Forms.path("M 500 862 L 500 400"), 15, new Color(0xD8B384));
                shade(e, 500, 170, 140, 205, 240, new Color(0xEFE3CC));
            }
        }
    }

    /** A cloth shade with light coming through. */
    private static void shade(Easel e, double cx, double top, double upper, double lower, double h, Color colour) {
        e.glow(cx, top + h * 0.6, lower * 2.2, WARM, 0.5);
        Color cloth = Tone.brightness(colour) > 0.5 ? Tone.mix(colour, WARM, 0.4) : colour;
        new Turned(cx, top, upper, top + h, lower)
                .glossy(0, 5)
                .ambient(Tone.brightness(colour) > 0.5 ? 0.88 : 0.5)
                .shade(p -> 0.10 - 0.25 * Math.abs(p[0] - 0.55) + 0.012 * Math.cos(p[1] * 150))
                .draw(e, cloth);
        e.flat(Easel.oval(cx, top, upper, upper * 0.15), Tone.lighter(WARM, 0.45));
    }

    static void pendant(Easel e, Subject s) {
        e.stroke(Forms.path("M 500 -80 L 500 330"), 6, new Color(0x3A3633));
        e.glow(500, 560, 460, WARM, 0.45);
        switch (s.look()) {
            case "globe" -> {
                new Turned(500, 262, 40, 310, 52).glossy(0.6, 30).draw(e, BRASS);
                globe(e, 500, 480, 190, s.colour());
            }
            case "layered" -> {
                for (int i = 4; i >= 0; i--) {
                    double y = 330 + i * 58;
                    double r = 150 + (2 - Math.abs(i - 2)) * 72 + i * 8;
                    new Turned(500, y, r * 0.62, y + 40, r * 0.9, y + 62, r)
                            .glossy(0.12, 12)
                            .draw(e, s.colour());
                    lit(e, 500, y + 62, r);
                }
                new Turned(500, 270, 60, 320, 110, 336, 118).draw(e, s.colour());
            }
            case "drum" -> {
                shade(e, 500, 330, 235, 235, 250, s.colour());
                e.flat(Easel.oval(500, 580, 233, 34), Tone.lighter(WARM, 0.55));
            }
            case "plate" -> pendantShade(e, s, 340, new double[] {400, 40, 420, 90, 450, 250, 475, 335, 482, 340});
            case "industrial" ->
                pendantShade(e, s, 270, new double[] {300, 60, 350, 66, 380, 80, 420, 190, 500, 255, 530, 270});
            default -> pendantShade(e, s, 215, new double[] {310, 34, 330, 80, 400, 128, 520, 168, 590, 215});
        }
    }

    private static void pendantShade(Easel e, Subject s, double r, double[] profile) {
        double y = profile[profile.length - 2];
        new Turned(500, profile[0] - 50, 26, profile[0], 30).glossy(0.5, 30).draw(e, BRASS);
        new Turned(500, profile).glossy(0.45, 30).draw(e, s.colour());
        lit(e, 500, y, r);
    }

    static void wall(Easel e, Subject s) {
        switch (s.look()) {
            case "arm" -> {
                plateOnWall(e, 300, 420, s.colour());
                e.tube(Forms.path("M 300 420 L 560 420 L 640 360"), 14, s.colour());
                joint(e, 560, 420, s.colour());
                e.glow(660, 560, 340, WARM, 0.55);
                cone(e, 650, 440, 125, s.colour(), 0);
            }
            case "globe" -> {
                plateOnWall(e, 500, 620, BRASS);
                e.tube(Forms.path("M 500 620 L 500 520"), 16, BRASS);
                globe(e, 500, 410, 150, s.colour());
            }
            case "disc" -> {
                e.glow(500, 450, 480, WARM, 0.8);
                e.shadow(Easel.oval(500, 450, 215, 215), 10, 16, 30, 0.3);
                e.soft(Easel.oval(500, 450, 215, 215), s.colour(), 40);
                e.relief(Easel.oval(500, 450, 170, 170), 30, 0.4);
            }
            default -> {
                e.glow(500, 300, 430, WARM, 0.8);
                e.shadow(Easel.oval(500, 500, 190, 120), 12, 26, 40, 0.3);
                Path2D shell = Forms.path("M 310 420 L 690 420 C 690 560 610 640 500 640 C 390 640 310 560 310 420 Z");
                e.soft(shell, s.colour(), 60);
                e.flat(Easel.oval(500, 420, 190, 24), new Color(0xFFF6E2));
            }
        }
    }

    private static void plateOnWall(Easel e, double cx, double cy, Color colour) {
        e.shadow(Easel.oval(cx, cy, 58, 58), 10, 16, 20, 0.35);
        e.soft(Easel.oval(cx, cy, 58, 58), colour, 16);
    }
}
