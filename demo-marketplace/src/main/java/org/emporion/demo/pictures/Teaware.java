package org.emporion.demo.pictures;

import java.awt.geom.Path2D;

/** Teapots, jugs and candle holders. */
final class Teaware {

    private Teaware() {}

    static void teapot(Easel e, Subject s) {
        double k = s.looks("small") ? 0.8 : 1;
        double cx = 490;
        double foot = Easel.GROUND;
        double top = foot - 330 * k;
        e.standing(cx, foot, 190 * k);
        Path2D handle = new Path2D.Double();
        handle.moveTo(cx + 190 * k, foot - 265 * k);
        handle.curveTo(cx + 400 * k, foot - 330 * k, cx + 390 * k, foot - 60 * k, cx + 205 * k, foot - 90 * k);
        e.tube(handle, 36 * k, s.colour());
        Path2D spout = new Path2D.Double();
        spout.moveTo(cx - 150 * k, foot - 170 * k);
        spout.curveTo(cx - 260 * k, foot - 120 * k, cx - 250 * k, foot - 250 * k, cx - 345 * k, foot - 300 * k);
        spout.lineTo(cx - 305 * k, foot - 330 * k);
        spout.curveTo(cx - 240 * k, foot - 290 * k, cx - 220 * k, foot - 260 * k, cx - 150 * k, foot - 270 * k);
        spout.closePath();
        e.soft(spout, s.colour(), 40);
        Turned body = new Turned(
                cx,
                top + 40 * k,
                95 * k,
                top + 60 * k,
                140 * k,
                top + 130 * k,
                222 * k,
                top + 200 * k,
                238 * k,
                top + 280 * k,
                195 * k,
                foot - 6,
                130 * k,
                foot,
                125 * k);
        Pottery.glaze(body, s.colour()).draw(e, s.colour());
        Turned lid = new Turned(
                cx,
                top - 34 * k,
                10,
                top - 28 * k,
                30 * k,
                top - 6 * k,
                26 * k,
                top + 2,
                30 * k,
                top + 10 * k,
                70 * k,
                top + 42 * k,
                104 * k,
                top + 50 * k,
                104 * k);
        lid.glossy(0.3, 20).draw(e, s.colour());
    }

    static void jug(Easel e, Subject s) {
        double k = s.looks("small") ? 0.66 : 1;
        double foot = Easel.GROUND;
        double top = foot - 500 * k;
        double cx = 480;
        e.standing(cx, foot, 150 * k);
        Path2D handle = new Path2D.Double();
        handle.moveTo(cx + 100 * k, top + 40 * k);
        handle.curveTo(cx + 300 * k, top - 20 * k, cx + 290 * k, top + 330 * k, cx + 160 * k, top + 330 * k);
        e.tube(handle, 36 * k, s.colour());
        Turned body = new Turned(
                cx,
                top,
                128 * k,
                top + 50 * k,
                112 * k,
                top + 150 * k,
                120 * k,
                top + 300 * k,
                182 * k,
                top + 400 * k,
                190 * k,
                foot - 10,
                150 * k,
                foot,
                145 * k);
        Pottery.glaze(body, s.colour()).draw(e, s.colour());
        Path2D lip = new Path2D.Double();
        lip.moveTo(cx - 124 * k, top - 10 * k);
        lip.quadTo(cx - 190 * k, top - 26 * k, cx - 186 * k, top - 4 * k);
        lip.quadTo(cx - 150 * k, top + 40 * k, cx - 118 * k, top + 60 * k);
        lip.closePath();
        e.soft(lip, s.colour(), 20);
        Vessel.opening(e, cx, top, 128 * k, 0.16, s.colour(), 0.9);
    }

    static void candleHolder(Easel e, Subject s) {
        double foot = Easel.GROUND;
        double rise = s.looks("tall") ? 300 : 90;
        e.standing(500, foot, 190);
        Path2D ring = new Path2D.Double();
        ring.moveTo(655, foot - 40);
        ring.curveTo(800, foot - 100, 800, foot + 20, 668, foot - 8);
        e.tube(ring, 24, s.colour());
        Turned saucer = new Turned(500, foot - 46, 190, foot - 40, 188, foot - 8, 130, foot, 120);
        Pottery.glaze(saucer.seenFromAbove(0.22), s.colour()).draw(e, s.colour());
        Vessel.opening(e, 500, foot - 46, 190, 0.22, s.colour(), 0.94);
        new Turned(500, foot - 46 - rise, 58, foot - 40 - rise, 60, foot - 70, 46, foot - 30, 66).draw(e, s.colour());
        Vessel.candle(e, 500, foot - 50 - rise, 40, 300);
    }
}
