package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Notebooks, pens, ink, cards, calendars and things for the desk. */
final class Stationery {

    private static final Color PAGE = new Color(0xF4EEDF);
    private static final Color BRASS = new Color(0xC6A052);
    private static final Color INK = new Color(0x2B2A2C);

    private Stationery() {}

    static void notebook(Easel e, Subject s) {
        double k = s.looks("small") ? 0.78 : s.looks("large") ? 1.1 : 0.95;
        double w = 430 * k;
        double h = 590 * k;
        double x = 500 - w / 2;
        double y = 500 - h / 2;
        if (s.looks("pad")) {
            for (int i = 2; i >= 0; i--) {
                pad(e, 330 + i * 70, 260 + i * 46, Tone.mix(s.colour(), new Color(0x74804F), i * 0.4));
            }
            return;
        }
        java.awt.geom.AffineTransform before = tilt(e, -9);
        Shape pages = Forms.rounded(x + 8, y + 10, w, h, 10);
        e.shadow(pages, 18, 26, 40, 0.36);
        e.flat(pages, PAGE);
        for (int i = 0; i < 4; i++) {
            e.stroke(Household.line(x + w + 1 + i * 2, y + 16, x + w + 1 + i * 2, y + h + 4), 0.8, new Color(0xC9BFA8));
        }
        Shape cover = Forms.rounded(x, y, w, h, 16);
        e.shadow(cover, 4, 6, 8, 0.25);
        e.soft(cover, s.colour(), 9, Texture.WEAVE);
        if (s.looks("marbled")) {
            marble(e, cover, s);
        }
        e.flat(
                Forms.within(cover, Forms.rounded(x, y, 46 * k, h, 0)),
                Easel.across(x, x + 46 * k, Tone.faded(Color.BLACK, 0.05), Tone.faded(Color.BLACK, 0.25)));
        if (!s.looks("large")) {
            e.stroke(Household.line(x + w * 0.86, y - 2, x + w * 0.86, y + h + 2), 9, Tone.darker(s.colour(), 0.4));
        }
        Color label = Tone.brightness(s.colour()) > 0.6 ? Tone.darker(s.colour(), 0.5) : new Color(0xE9D9B4);
        e.stroke(Forms.rounded(x + w * 0.3, y + h * 0.24, w * 0.38, h * 0.1, 4), 2, Tone.faded(label, 0.8));
        e.stroke(
                Forms.path("M %s %s L %s %s L %s %s"
                        .formatted(x + w * 0.42, y + h * 0.30, x + w * 0.49, y + h * 0.27, x + w * 0.56, y + h * 0.30)),
                3,
                Tone.faded(label, 0.8));
        Shape ribbon = Forms.path("M %1$s %2$s L %1$s %3$s L %4$s %5$s L %6$s %3$s L %6$s %2$s Z"
                .formatted(x + w * 0.5, y + h, y + h + 70, x + w * 0.5 + 8, y + h + 56, x + w * 0.5 + 16));
        e.flat(ribbon, new Color(0xB4513C));
        e.g.setTransform(before);
    }

    static java.awt.geom.AffineTransform tilt(Easel e, double degrees) {
        java.awt.geom.AffineTransform before = e.g.getTransform();
        e.g.rotate(Math.toRadians(degrees), 500, 500);
        return before;
    }

    private static void marble(Easel e, Shape cover, Subject s) {
        for (int i = 0; i < 34; i++) {
            double y = 150 + i * 21;
            Shape vein = new java.awt.BasicStroke((float) s.between(3, 11))
                    .createStrokedShape(Forms.path("M 250 %s C 380 %s 420 %s 520 %s C 600 %s 640 %s 760 %s"
                            .formatted(
                                    y,
                                    y + s.between(-60, 60),
                                    y + s.between(-70, 70),
                                    y + s.between(-30, 30),
                                    y + s.between(-70, 70),
                                    y + s.between(-60, 60),
                                    y)));
            Color[] inks = {
                new Color(0xE9D9B4), new Color(0xC98A5A), Tone.lighter(s.colour(), 0.4), Tone.darker(s.colour(), 0.4)
            };
            e.flat(Forms.within(cover, vein), Tone.faded(inks[i % 4], 0.75));
        }
        e.relief(cover, 9, 0.5);
    }

    private static void pad(Easel e, double x, double y, Color colour) {
        Shape card = Forms.rounded(x, y, 270, 420, 8);
        e.shadow(card, 12, 18, 24, 0.34);
        e.soft(card, colour, 6, Texture.PAPER);
        e.soft(Forms.rounded(x, y, 270, 54, 8), Tone.darker(colour, 0.45), 6);
        e.stroke(Forms.rounded(x + 60, y + 150, 150, 60, 4), 2, Tone.faded(Tone.darker(colour, 0.6), 0.7));
    }

    static void pen(Easel e, Subject s) {
        if (s.looks("ink")) {
            bottle(e, s);
            return;
        }
        java.awt.geom.AffineTransform before = tilt(e, -32);
        if (s.looks("pencils")) {
            pencils(e);
            e.g.setTransform(before);
            return;
        }
        Shape barrel = Forms.rounded(330, 474, 460, 52, 24);
        Shape tip = s.looks("fountain")
                ? Forms.path("M 336 478 L 262 490 L 180 500 L 262 510 L 336 522 Z")
                : Forms.path("M 340 476 L 250 494 L 226 500 L 250 506 L 340 524 Z");
        e.shadow(barrel, 10, 26, 26, 0.4);
        e.shadow(tip, 8, 20, 18, 0.4);
        e.flat(tip, Easel.sheen(260, 478, 262, 524, s.looks("fountain") ? BRASS : Tone.mix(s.colour(), BRASS, 0.6)));
        if (s.looks("fountain")) {
            e.stroke(Forms.path("M 190 500 L 270 500"), 1.6, INK);
            e.flat(Easel.oval(276, 500, 5, 5), INK);
        }
        e.flat(barrel, Easel.sheen(400, 470, 402, 528, s.colour()));
        e.flat(Forms.rounded(338, 474, 34, 52, 6), Easel.sheen(350, 474, 352, 526, BRASS));
        e.flat(Forms.rounded(560, 473, 16, 54, 3), Easel.sheen(560, 474, 562, 526, BRASS));
        e.shadow(Forms.rounded(600, 482, 160, 13, 6), 3, 7, 6, 0.5);
        e.flat(Forms.rounded(600, 480, 162, 13, 6), Easel.sheen(600, 480, 602, 494, BRASS));
        e.flat(Forms.rounded(784, 484, 26, 32, 8), Easel.sheen(790, 484, 792, 516, BRASS));
        e.g.setTransform(before);
    }

    private static void pencils(Easel e) {
        Color[] colours = {
            new Color(0xB4513C), new Color(0xD29B3A), new Color(0x74804F), new Color(0x86A9BF), new Color(0x26344F)
        };
        for (int i = 0; i < 7; i++) {
            double y = 330 + i * 50;
            double x = 230 + (i * 37 % 60);
            Color colour = colours[i % colours.length];
            Shape body = Forms.rounded(x + 80, y, 460, 34, 4);
            e.shadow(body, 6, 14, 14, 0.34);
            e.flat(
                    Forms.path("M %s %s L %s %s L %s %s Z".formatted(x + 82, y, x, y + 17, x + 82, y + 34)),
                    new Color(0xE0BE8E));
            e.flat(Forms.path("M %s %s L %s %s L %s %s Z".formatted(x + 22, y + 12, x, y + 17, x + 22, y + 22)), INK);
            e.flat(
                    body,
                    Easel.down(
                            y,
                            y + 34,
                            Tone.lighter(colour, 0.3),
                            colour,
                            Tone.lighter(colour, 0.08),
                            Tone.darker(colour, 0.3)));
            e.flat(Forms.rounded(x + 512, y, 28, 34, 4), Easel.sheen(x, y, x + 2, y + 34, BRASS));
        }
    }

    private static void bottle(Easel e, Subject s) {
        Color glass = s.colour();
        e.shadow(Forms.rounded(330, 380, 340, 340, 40), 22, 32, 44, 0.35);
        Shape body = Forms.rounded(330, 380, 340, 340, 46);
        e.flat(body, Easel.gradient(330, 380, 670, 720, Tone.lighter(glass, 0.4), glass, Tone.darker(glass, 0.4)));
        e.relief(body, 40, 0.8);
        e.flat(Forms.rounded(352, 398, 26, 290, 12), Tone.faded(Color.WHITE, 0.4));
        Shape cap = Forms.rounded(410, 270, 180, 120, 14);
        e.shadow(cap, 6, 10, 14, 0.35);
        e.flat(cap, Easel.sheen(410, 270, 590, 272, INK));
        Shape label = Forms.rounded(392, 480, 216, 150, 6);
        e.soft(label, PAGE, 4, Texture.PAPER);
        e.stroke(Forms.rounded(404, 492, 192, 126, 4), 2, Tone.faded(glass, 0.9));
        e.stroke(Forms.path("M 440 540 C 470 515 500 565 530 540 C 545 530 555 535 562 540"), 5, glass);
        e.stroke(Forms.path("M 452 585 L 548 585"), 3, Tone.faded(glass, 0.6));
    }

    static void deskTray(Easel e, Subject s) {
        switch (s.look()) {
            case "opener" -> {
                java.awt.geom.AffineTransform before = tilt(e, -30);
                Shape blade = Forms.path("M 160 500 C 300 470 520 470 660 478 L 660 522 C 520 530 300 530 160 500 Z");
                Shape grip = Forms.rounded(650, 470, 200, 60, 26);
                e.shadow(blade, 10, 22, 24, 0.4);
                e.shadow(grip, 10, 22, 24, 0.4);
                e.flat(blade, Easel.sheen(300, 470, 304, 530, s.colour()));
                e.flat(grip, Easel.sheen(700, 466, 703, 534, Tone.darker(s.colour(), 0.1)));
                e.g.setTransform(before);
            }
            case "box" -> {
                e.shadow(Forms.rounded(230, 330, 540, 380, 10), 22, 34, 46, 0.38);
                e.soft(Forms.rounded(230, 360, 540, 350, 10), Tone.darker(s.colour(), 0.18), 10, Texture.WEAVE);
                e.soft(Forms.rounded(218, 290, 564, 250, 10), s.colour(), 10, Texture.WEAVE);
                e.stroke(Forms.rounded(410, 590, 180, 76, 6), 8, BRASS);
                e.flat(Forms.rounded(416, 596, 168, 64, 3), PAGE);
            }
            default -> {
                Blades.lying(e, Forms.rounded(190, 400, 620, 220, 30), s.colour(), false);
                Shape groove = Forms.rounded(230, 440, 420, 140, 60);
                e.flat(groove, Easel.down(440, 580, Tone.darker(s.colour(), 0.45), Tone.darker(s.colour(), 0.12)));
                e.flat(
                        Easel.oval(725, 510, 56, 56),
                        Easel.down(454, 566, Tone.darker(s.colour(), 0.45), Tone.darker(s.colour(), 0.12)));
                e.flat(Forms.rounded(260, 480, 350, 24, 12), Easel.sheen(300, 480, 302, 504, new Color(0x2A2A2C)));
                e.flat(Forms.rounded(280, 520, 340, 22, 10), Easel.sheen(300, 520, 302, 542, BRASS));
                e.stroke(Easel.oval(720, 514, 22, 12), 5, BRASS);
            }
        }
    }
}
