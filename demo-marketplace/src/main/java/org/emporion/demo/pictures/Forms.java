package org.emporion.demo.pictures;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.StringTokenizer;

/** Outlines: from a short text in the manner of SVG paths, and by turning and mirroring others. */
final class Forms {

    private Forms() {}

    /** Reads {@code M x y}, {@code L x y}, {@code Q x y x y}, {@code C x y x y x y} and {@code Z}; all absolute. */
    static Path2D path(String text) {
        Path2D path = new Path2D.Double();
        StringTokenizer in = new StringTokenizer(text);
        while (in.hasMoreTokens()) {
            switch (in.nextToken()) {
                case "M" -> path.moveTo(number(in), number(in));
                case "L" -> path.lineTo(number(in), number(in));
                case "Q" -> path.quadTo(number(in), number(in), number(in), number(in));
                case "C" -> path.curveTo(number(in), number(in), number(in), number(in), number(in), number(in));
                case "Z" -> path.closePath();
                default -> throw new IllegalArgumentException("not a path: " + text);
            }
        }
        return path;
    }

    /** The left half, given from the top to the bottom, and its mirror image at x = 500. */
    static Shape symmetric(String leftHalf) {
        Path2D left = path(leftHalf);
        left.closePath();
        Area both = new Area(left);
        both.add(new Area(mirrored(left)));
        return both;
    }

    static Shape mirrored(Shape shape) {
        AffineTransform flip = AffineTransform.getTranslateInstance(1000, 0);
        flip.scale(-1, 1);
        return flip.createTransformedShape(shape);
    }

    static Shape rounded(double x, double y, double width, double height, double radius) {
        return new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
    }

    static Shape turned(Shape shape, double degrees, double cx, double cy) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), cx, cy)
                .createTransformedShape(shape);
    }

    static Shape moved(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    static Shape scaled(Shape shape, double factor, double cx, double cy) {
        AffineTransform to = AffineTransform.getTranslateInstance(cx, cy);
        to.scale(factor, factor);
        to.translate(-cx, -cy);
        return to.createTransformedShape(shape);
    }

    static Shape without(Shape shape, Shape hole) {
        Area rest = new Area(shape);
        rest.subtract(new Area(hole));
        return rest;
    }

    static Shape within(Shape shape, Shape other) {
        Area common = new Area(shape);
        common.intersect(new Area(other));
        return common;
    }

    private static double number(StringTokenizer in) {
        return Double.parseDouble(in.nextToken());
    }
}
