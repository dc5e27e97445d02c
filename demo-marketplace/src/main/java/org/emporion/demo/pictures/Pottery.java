package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Mugs, bowls, plates, vases, teapots, jugs and candle holders from the wheel. */
final class Pottery {

    private static final Color CLAY = new Color(0xB79A7C);

    private Pottery() {}

    static void mug(Easel e, Subject s) {
        double w = s.looks("wide") ? 215 : s.looks("small") ? 125 : s.looks("tall") ? 150 : 170;
        double h = s.looks("wide") ? 270 : s.looks("small") ? 190 : s.looks("tall") ? 470 : 345;
        if (s.looks("small")) {
            cup(e, s, 650, 760, w, h);
            cup(e, s, 395, Easel.GROUND, w, h);
        } else {
            cup(e, s, s.looks("beaker") ? 500 : 465, Easel.GROUND, w, h);
        }
    }

    private static void cup(Easel e, Subject s, double cx, double foot, double w, double h) {
        double top = foot - h;
        e.standing(cx, foot, w * 0.9);
        if (!s.looks("beaker")) {
            Path2D handle = new Path2D.Double();
            handle.moveTo(cx + w * 0.9, top + h * 0.2);
            handle.curveTo(cx + w * 1.75, top + h * 0.1, cx + w * 1.7, top + h * 0.82, cx + w * 0.86, top + h * 0.76);
            e.tube(handle, w * 0.21, s.colour());
        }
        double waist = s.looks("beaker") ? 0.80 : 0.97;
        Turned body = new Turned(
                cx,
                top,
                w,
                top + h * 0.12,
                w * 0.985,
                top + h * 0.5,
                w * waist,
                top + h * 0.86,
                w * 0.93,
                foot - h * 0.03,
                w * 0.80,
                foot,
                w * 0.77);
        glaze(body, s.colour()).draw(e, s.colour());
        Vessel.opening(e, cx, top, w, 0.16, s.colour(), 0.94);
    }

    static void bowl(Easel e, Subject s) {
        if (s.looks("small")) {
            for (double[] at : new double[][] {{330, 700}, {660, 715}, {410, 815}, {640, 850}}) {
                dish(e, s, at[0], at[1], 120, 95);
            }
            return;
        }
        boolean wide = s.looks("wide");
        dish(e, s, 500, Easel.GROUND, wide ? 345 : 285, wide ? 210 : s.looks("deep") ? 290 : 235);
    }

    private static void dish(Easel e, Subject s, double cx, double foot, double w, double h) {
        double top = foot - h;
        e.standing(cx, foot, w * 0.62);
        Turned body = new Turned(
                cx,
                top,
                w,
                top + h * 0.25,
                w * 0.965,
                top + h * 0.6,
                w * 0.79,
                top + h * 0.86,
                w * 0.50,
                top + h * 0.9,
                w * 0.42,
                foot,
                w * 0.40);
        glaze(body.seenFromAbove(0.26), s.colour()).draw(e, s.colour());
        Vessel.opening(e, cx, top, w, 0.26, s.colour(), 0.955);
    }

    static void plate(Easel e, Subject s) {
        double cy = 520;
        Shape rim = Easel.oval(500, cy, 365, 365);
        e.shadow(rim, 26, 34, 60, 0.34);
        e.shadow(rim, 8, 10, 16, 0.30);
        e.flat(
                rim,
                Easel.gradient(
                        200, 200, 800, 850, Tone.lighter(s.colour(), 0.28), s.colour(), Tone.darker(s.colour(), 0.16)));
        e.texture(rim, Texture.GRAIN, 1, 0);
        e.relief(rim, 26, 0.8);
        double inner = s.looks("deep") ? 250 : 292;
        Shape well = Easel.oval(500, cy, inner, inner);
        e.flat(
                well,
                Easel.gradient(
                        290,
                        310,
                        720,
                        740,
                        Tone.darker(s.colour(), s.looks("deep") ? 0.22 : 0.12),
                        s.colour(),
                        Tone.lighter(s.colour(), 0.25)));
        if (s.looks("speckled")) {
            e.texture(rim, Texture.SPECKLES, 1.1, 20);
        }
        e.stroke(rim, 5, Tone.faded(Tone.mix(s.colour(), CLAY, 0.8), 0.85));
        e.stroke(
                new Arc2D.Double(500 - inner, cy - inner, 2 * inner, 2 * inner, 20, 140, Arc2D.OPEN),
                3,
                Tone.faded(Color.BLACK, 0.14));
    }

    static void vase(Easel e, Subject s) {
        switch (s.look()) {
            case "small" -> {
                pot(e, s, 300, 795, 300, 82, 0.30, 0.95);
                pot(e, s, 690, 800, 250, 100, 0.28, 0.8);
                pot(e, s, 495, 850, 215, 92, 0.45, 1);
            }
            case "round" -> pot(e, s, 500, Easel.GROUND, 480, 262, 0.36, 1);
            case "shoulder" -> shoulder(e, s);
            case "tall" -> pot(e, s, 500, Easel.GROUND, 650, 168, 0.42, 0.9);
            default -> bottle(e, s);
        }
    }

    private static void pot(Easel e, Subject s, double cx, double foot, double h, double w, double neck, double belly) {
        double top = foot - h;
        e.standing(cx, foot, w * 0.72);
        Turned body = new Turned(
                cx,
                top,
                w * neck,
                top + h * 0.06,
                w * neck * 0.92,
                top + h * 0.14,
                w * neck * 1.15,
                top + h * 0.33,
                w * 0.84 * belly,
                top + h * 0.55,
                w,
                top + h * 0.8,
                w * 0.85,
                foot - h * 0.02,
                w * 0.56,
                foot,
                w * 0.52);
        glaze(body, s.colour()).draw(e, s.colour());
        Vessel.opening(e, cx, top, w * neck, 0.16, s.colour(), 0.82);
    }

    private static void shoulder(Easel e, Subject s) {
        double top = Easel.GROUND - 540;
        e.standing(500, Easel.GROUND, 150);
        Turned body = new Turned(
                500,
                top,
                135,
                top + 30,
                112,
                top + 60,
                120,
                top + 130,
                205,
                top + 190,
                222,
                top + 300,
                190,
                top + 450,
                143,
                Easel.GROUND - 8,
                128,
                Easel.GROUND,
                124);
        glaze(body, s.colour()).draw(e, s.colour());
        Vessel.opening(e, 500, top, 135, 0.16, s.colour(), 0.87);
    }

    private static void bottle(Easel e, Subject s) {
        double top = Easel.GROUND - 520;
        Path2D stem = new Path2D.Double();
        stem.moveTo(502, top + 20);
        stem.curveTo(500, top - 90, 540, top - 130, 580, top - 190);
        e.tube(stem, 7, new Color(0x7A6A45));
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            Leaves.leaf(
                    e,
                    505 + 72 * t * t,
                    top - 40 - 145 * t,
                    i % 2 == 0 ? -35 - 20 * t : -140 - 10 * t,
                    62,
                    20,
                    new Color(0x8A9568));
        }
        e.standing(500, Easel.GROUND, 140);
        Turned body = new Turned(
                500,
                top,
                46,
                top + 14,
                40,
                top + 120,
                42,
                top + 190,
                70,
                top + 270,
                150,
                top + 360,
                176,
                top + 450,
                160,
                Easel.GROUND - 6,
                132,
                Easel.GROUND,
                128);
        glaze(body, s.colour()).draw(e, s.colour());
        Vessel.opening(e, 500, top, 46, 0.16, s.colour(), 0.72);
    }

    static Turned glaze(Turned body, Color colour) {
        return body.glossy(0.34, 26)
                .bands(new double[] {0.025, 0.88, 1.01}, Tone.mix(colour, new Color(0x8A5B38), 0.4), colour, CLAY);
    }
}
