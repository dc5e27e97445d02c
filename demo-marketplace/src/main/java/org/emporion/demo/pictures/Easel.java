package org.emporion.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The picture being drawn, with the few ways in which every motif lays on colour, light and shadow. */
final class Easel {

    /** Where standing things stand. */
    static final double GROUND = 810;

    static final int PIXELS = 1200;

    final BufferedImage image;
    final Graphics2D g;

    Easel() {
        this(new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB), PIXELS / 1000.0);
    }

    /** On a canvas of another shape; {@code scale} pixels to the unit. */
    Easel(BufferedImage canvas, double scale) {
        image = canvas;
        g = canvas.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
    }

    /** A plain fill. */
    void flat(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    /** A fill that is lighter above and darker below, as everything is that faces us. */
    void facing(Shape shape, Color colour) {
        Rectangle2D b = shape.getBounds2D();
        flat(shape, down(b.getY(), b.getMaxY(), Tone.lighter(colour, 0.10), colour, Tone.darker(colour, 0.12)));
    }

    /** Rounded, like a cushion: {@code depth} units from the edge to the full height. */
    void soft(Shape shape, Color colour, double depth) {
        facing(shape, colour);
        relief(shape, depth, 1);
    }

    /** Rounded, with a surface. */
    void soft(Shape shape, Color colour, double depth, Texture texture) {
        facing(shape, colour);
        texture(shape, texture, 1, 0);
        relief(shape, depth, 1);
    }

    /** A board or bar of wood whose grain runs at that angle (degrees). */
    void wood(Shape shape, Color colour, double angle) {
        facing(shape, colour);
        texture(shape, Texture.WOOD, 1.1, angle);
        relief(shape, 10, 0.55);
    }

    /** Polished metal, brightest along a band. */
    void metal(Shape shape, Color colour) {
        Rectangle2D b = shape.getBounds2D();
        flat(shape, sheen(b.getX(), b.getY(), b.getMaxX(), b.getMaxY(), colour));
        relief(shape, 6, 0.7);
    }

    /** Adds the light of a rounded form to what has been filled already. */
    void relief(Shape shape, double depth, double strength) {
        SoftMask mask = SoftMask.of(shape, depth, 2);
        g.setPaint(new TexturePaint(mask.light(strength), mask.place));
        g.fill(shape);
    }

    /** Lays a texture over a shape. */
    void texture(Shape shape, Texture texture, double scale, double angle) {
        AffineTransform before = g.getTransform();
        g.rotate(Math.toRadians(angle), 500, 500);
        Shape turned = AffineTransform.getRotateInstance(-Math.toRadians(angle), 500, 500)
                .createTransformedShape(shape);
        double side = 400 * scale / 1.2;
        g.setPaint(new TexturePaint(texture.tile(), new Rectangle2D.Double(0, 0, side, side)));
        g.fill(turned);
        g.setTransform(before);
    }

    /** A shadow of the shape, moved and blurred. */
    void shadow(Shape shape, double dx, double dy, double blur, double alpha) {
        SoftMask mask = SoftMask.of(shape, blur, blur);
        Rectangle2D p = mask.place;
        AffineTransform to = new AffineTransform(
                p.getWidth() / mask.width, 0, 0, p.getHeight() / mask.height, p.getX() + dx, p.getY() + dy);
        g.drawImage(mask.shade(new Color(0x2A1D14), alpha), to, null);
    }

    /** The shadow where something stands: narrow and dark below it, wide and soft to the right. */
    void standing(double cx, double y, double halfWidth) {
        shadow(oval(cx + halfWidth * 0.22, y + 6, halfWidth * 1.12, halfWidth * 0.20 + 8), 0, 0, 60, 0.30);
        shadow(oval(cx, y + 2, halfWidth * 0.98, halfWidth * 0.10 + 5), 0, 0, 20, 0.45);
    }

    /** A round bar along a path: frame tube, cable, handle, branch. */
    void tube(Shape path, double width, Color colour) {
        stroke(path, width, Tone.darker(colour, 0.38));
        AffineTransform before = g.getTransform();
        g.translate(-width * 0.08, -width * 0.08);
        stroke(path, width * 0.74, colour);
        g.translate(-width * 0.09, -width * 0.09);
        stroke(path, width * 0.24, Tone.lighter(colour, 0.38));
        g.setTransform(before);
    }

    void stroke(Shape path, double width, Color colour) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setPaint(colour);
        g.draw(path);
    }

    /** A dashed line of thread. */
    void stitch(Shape path, Color thread) {
        float[] dash = {9, 6};
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
        g.setPaint(thread);
        g.draw(path);
    }

    /** A light that glows in the colour of a warm bulb. */
    void glow(double cx, double cy, double radius, Color colour, double alpha) {
        Color[] colours = {Tone.faded(colour, alpha), Tone.faded(colour, alpha * 0.35), Tone.faded(colour, 0)};
        g.setPaint(
                new RadialGradientPaint(new Point2D.Double(cx, cy), (float) radius, new float[] {0, 0.4f, 1}, colours));
        g.fill(oval(cx, cy, radius, radius));
    }

    static Ellipse2D oval(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    static Paint down(double from, double to, Color... colours) {
        return gradient(0, from, 0, Math.max(to, from + 1), colours);
    }

    static Paint across(double from, double to, Color... colours) {
        return gradient(from, 0, Math.max(to, from + 1), 0, colours);
    }

    static Paint gradient(double x1, double y1, double x2, double y2, Color... colours) {
        float[] stops = new float[colours.length];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = (float) i / (stops.length - 1);
        }
        return new LinearGradientPaint(new Point2D.Double(x1, y1), new Point2D.Double(x2, y2), stops, colours);
    }

    static Paint sheen(double x1, double y1, double x2, double y2, Color colour) {
        return gradient(
                x1,
                y1,
                x2,
                y2 + 0.01,
                Tone.darker(colour, 0.25),
                colour,
                Tone.lighter(colour, 0.55),
                Tone.lighter(colour, 0.1),
                Tone.darker(colour, 0.35),
                Tone.lighter(colour, 0.2),
                Tone.darker(colour, 0.3));
    }
}
