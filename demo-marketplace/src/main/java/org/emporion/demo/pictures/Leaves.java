package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Single leaves, from which plants are put together. */
final class Leaves {

    private Leaves() {}

    /** A pointed leaf that starts at (x, y) and grows at that angle (degrees, 0 is right, -90 is up). */
    static void leaf(Easel e, double x, double y, double angle, double length, double width, Color colour) {
        Path2D blade = new Path2D.Double();
        blade.moveTo(0, 0);
        blade.curveTo(length * 0.25, -width, length * 0.7, -width * 0.9, length, 0);
        blade.curveTo(length * 0.7, width * 0.9, length * 0.25, width, 0, 0);
        Path2D half = new Path2D.Double();
        half.moveTo(0, 0);
        half.curveTo(length * 0.25, width, length * 0.7, width * 0.9, length, 0);
        half.closePath();
        draw(e, x, y, angle, length, colour, blade, half);
    }

    /** A broad leaf, round at the stalk. */
    static void broad(Easel e, double x, double y, double angle, double length, double width, Color colour) {
        Path2D blade = new Path2D.Double();
        blade.moveTo(0, 0);
        blade.curveTo(-length * 0.1, -width * 1.25, length * 0.6, -width * 1.1, length, 0);
        blade.curveTo(length * 0.6, width * 1.1, -length * 0.1, width * 1.25, 0, 0);
        Path2D half = new Path2D.Double();
        half.moveTo(0, 0);
        half.curveTo(-length * 0.1, width * 1.25, length * 0.6, width * 1.1, length, 0);
        half.closePath();
        draw(e, x, y, angle, length, colour, blade, half);
    }

    private static void draw(
            Easel e, double x, double y, double angle, double length, Color colour, Shape blade, Shape half) {
        AffineTransform to = AffineTransform.getTranslateInstance(x, y);
        to.rotate(Math.toRadians(angle));
        Shape leaf = to.createTransformedShape(blade);
        double tipX = x + Math.cos(Math.toRadians(angle)) * length;
        double tipY = y + Math.sin(Math.toRadians(angle)) * length;
        e.flat(
                leaf,
                Easel.gradient(x, y, tipX + 0.1, tipY, Tone.darker(colour, 0.30), colour, Tone.lighter(colour, 0.16)));
        boolean lowerIsDark = Math.cos(Math.toRadians(angle)) > 0;
        e.flat(
                to.createTransformedShape(half),
                Tone.faded(lowerIsDark ? Color.BLACK : Color.WHITE, lowerIsDark ? 0.13 : 0.10));
        Path2D vein = new Path2D.Double();
        vein.moveTo(0, 0);
        vein.lineTo(length * 0.94, 0);
        e.stroke(
                to.createTransformedShape(vein),
                Math.max(1.2, length * 0.012),
                Tone.faded(Tone.lighter(colour, 0.45), 0.7));
    }
}
