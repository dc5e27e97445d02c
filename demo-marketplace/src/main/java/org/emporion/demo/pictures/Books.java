package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Books, standing, with covers of their own. */
final class Books {

    private static final Color PAGE = new Color(0xF4EEDF);

    private Books() {}

    static void book(Easel e, Subject s) {
        double foot = Easel.GROUND + 20;
        double w = 400;
        double h = 560;
        double x = 320;
        double y = foot - h;
        e.shadow(
                Forms.path("M 320 %1$s L 720 %1$s L 860 %2$s L 420 %2$s Z".formatted(foot - 10, foot + 30)),
                0,
                0,
                40,
                0.35);
        e.standing(520, foot, 220);
        Shape spine = Forms.path(
                "M %s %s L %s %s L %s %s L %s %s Z".formatted(x, y, x - 58, y - 20, x - 58, foot - 26, x, foot));
        e.flat(spine, Easel.across(x - 58, x, Tone.darker(s.colour(), 0.12), Tone.darker(s.colour(), 0.42)));
        e.texture(spine, Texture.WEAVE, 1, 0);
        Shape top = Forms.path(
                "M %s %s L %s %s L %s %s L %s %s Z".formatted(x, y, x - 58, y - 20, x + w - 72, y - 20, x + w - 6, y));
        e.flat(top, PAGE);
        for (int i = 1; i < 7; i++) {
            double t = i / 7.0;
            e.stroke(Household.line(x - 58 * t, y - 20 * t, x + w - 6 - 66 * t, y - 20 * t), 1, new Color(0xCFC4AC));
        }
        Shape cover = Forms.rounded(x, y, w, h, 5);
        cover(e, s, cover, x, y, w, h);
        e.flat(Forms.rounded(x + 14, y, 7, h, 0), Tone.faded(Color.BLACK, 0.14));
        e.flat(
                cover,
                Easel.gradient(
                        x,
                        y,
                        x + w,
                        y + h,
                        Tone.faded(Color.WHITE, 0.20),
                        Tone.faded(Color.WHITE, 0.02),
                        Tone.faded(Color.BLACK, 0.10)));
        band(e, s, x, y, h);
    }

    private static void cover(Easel e, Subject s, Shape cover, double x, double y, double w, double h) {
        e.flat(cover, Tone.lighter(s.colour(), 0.12));
        Vignettes.draw(e, Forms.rounded(x, y + h * 0.2, w, h * 0.8, 3), s.look(), s.colour(), s);
        Color ink = Tone.brightness(s.colour()) > 0.62 ? Tone.darker(s.colour(), 0.7) : new Color(0xF6EEDC);
        int lines = s.chance().nextInt(2);
        for (int i = 0; i <= lines; i++) {
            double length = w * s.between(0.35, 0.62);
            word(e, x + (w - length) / 2, y + 44 + i * 30, length, 13, ink);
        }
        word(e, x + w * 0.34, y + h - 42, w * 0.32, 7, Tone.faded(ink, 0.8));
    }

    /** A line of type too small to read. */
    static void word(Easel e, double x, double y, double length, double height, Color ink) {
        AffineTransform before = e.g.getTransform();
        double at = x;
        int i = 0;
        while (at < x + length) {
            double part = height * (2.2 + (i * 7 % 5) * 0.8);
            e.flat(Forms.rounded(at, y, Math.min(part, x + length - at), height, height * 0.35), ink);
            at += part + height * 0.7;
            i++;
        }
        e.g.setTransform(before);
    }

    private static void band(Easel e, Subject s, double x, double y, double h) {
        Color ink = Tone.brightness(s.colour()) > 0.62 ? Tone.darker(s.colour(), 0.6) : new Color(0xE9D9B4);
        for (double at : new double[] {0.12, 0.16, 0.8}) {
            e.stroke(
                    Forms.path("M %s %s L %s %s".formatted(x - 54, y - 18 + h * at, x - 3, y + h * at)),
                    4,
                    Tone.faded(ink, 0.8));
        }
    }
}
