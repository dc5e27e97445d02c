package org.emporion.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What all vessels share: the opening, and what burns in some of them. */
final class Vessel {

    private Vessel() {}

    /** A burning dinner candle that ends at {@code foot}. */
    static void candle(Easel e, double cx, double foot, double r, double h) {
        Color wax = new Color(0xF3E7CF);
        new Turned(cx, foot - h, r * 0.92, foot, r).ambient(0.6).draw(e, wax);
        e.flat(Easel.oval(cx, foot - h, r * 0.92, r * 0.16), Tone.lighter(wax, 0.5));
        flame(e, cx, foot - h - 2);
    }

    static void flame(Easel e, double cx, double y) {
        e.stroke(new java.awt.geom.Line2D.Double(cx, y, cx + 1, y - 22), 4, new Color(0x3A2A20));
        e.glow(cx, y - 45, 190, new Color(0xFFD58A), 0.55);
        Path2D flame = new Path2D.Double();
        flame.moveTo(cx, y - 105);
        flame.curveTo(cx + 30, y - 55, cx + 20, y - 18, cx, y - 16);
        flame.curveTo(cx - 20, y - 18, cx - 26, y - 55, cx, y - 105);
        e.flat(flame, Easel.down(y - 105, y - 15, new Color(0xFFE9A8), new Color(0xFFC45A), new Color(0xF08A32)));
    }

    /** The dark inside of a vessel, and its lip. */
    static void opening(Easel e, double cx, double y, double r, double flattening, Color colour, double wall) {
        Shape lip = Easel.oval(cx, y, r, r * flattening);
        e.flat(
                lip,
                Easel.across(
                        cx - r,
                        cx + r,
                        Tone.lighter(colour, 0.30),
                        Tone.lighter(colour, 0.12),
                        Tone.darker(colour, 0.10)));
        double in = r * wall;
        Shape hole = Easel.oval(cx, y + 1, in, in * flattening * 0.98);
        e.flat(
                hole,
                Easel.gradient(
                        cx - in,
                        y,
                        cx + in,
                        y + 4,
                        Tone.darker(colour, 0.66),
                        Tone.darker(colour, 0.42),
                        Tone.darker(colour, 0.16)));
        e.g.setStroke(new BasicStroke(1.6f));
        e.g.setPaint(Tone.faded(Tone.darker(colour, 0.5), 0.5));
        e.g.draw(hole);
    }
}
