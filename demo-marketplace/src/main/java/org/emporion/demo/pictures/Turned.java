package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.ToDoubleFunction;

/**
 * A body of revolution, lit point by point: the profile gives the radius at each height, seen slightly from above, so that
 * circles are ellipses. Phong's model (1975) with one light at the upper left.
 */
final class Turned {

    private static final double LX = -0.48;
    private static final double LY = -0.56;
    private static final double LZ = 0.68;

    private final double cx;
    private final double[] ys;
    private final double[] rs;
    private double flattening = 0.16;
    private double gloss = 0.25;
    private double sharpness = 18;
    private double ambient = 0.50;
    private ToDoubleFunction<double[]> shadeAt = point -> 0;
    private Color[] bands;
    private double[] bandEnds;

    /** @param profile pairs of height (downwards) and radius, from the top to the foot */
    Turned(double cx, double... profile) {
        this.cx = cx;
        this.ys = new double[profile.length / 2];
        this.rs = new double[profile.length / 2];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = profile[2 * i];
            rs[i] = profile[2 * i + 1];
        }
    }

    /** How round the circles look: 0 from the side, 1 from above. */
    Turned seenFromAbove(double ratio) {
        flattening = ratio;
        return this;
    }

    Turned glossy(double strength, double power) {
        gloss = strength;
        sharpness = power;
        return this;
    }

    Turned ambient(double light) {
        ambient = light;
        return this;
    }

    /** Colours from the top; each ends at that share of the height. */
    Turned bands(double[] ends, Color... colours) {
        bandEnds = ends.clone();
        bands = colours.clone();
        return this;
    }

    /** Extra darkening or lightening by {share of height, position across from -1 to 1}. */
    Turned shade(ToDoubleFunction<double[]> shade) {
        shadeAt = shade;
        return this;
    }

    double top() {
        return ys[0];
    }

    double topRadius() {
        return rs[0];
    }

    double foot() {
        return ys[ys.length - 1];
    }

    double flattening() {
        return flattening;
    }

    void draw(Easel easel, Color colour) {
        double scale = easel.g.getTransform().getScaleX();
        double widest = 0;
        for (double r : rs) {
            widest = Math.max(widest, r);
        }
        int left = (int) Math.floor((cx - widest - 2) * scale);
        int top = (int) Math.floor((ys[0] - rs[0] * flattening - 2) * scale);
        int width = (int) Math.ceil((2 * widest + 4) * scale);
        int height = (int) Math.ceil((foot() + rs[rs.length - 1] * flattening + 3) * scale) - top;
        BufferedImage body = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = pixel((x + left + 0.5) / scale, (y + top + 0.5) / scale, scale, colour);
            }
            body.setRGB(0, y, width, 1, row, 0, width);
        }
        AffineTransform to = AffineTransform.getScaleInstance(1 / scale, 1 / scale);
        to.translate(left, top);
        easel.g.drawImage(body, to, null);
    }

    private int pixel(double x, double y, double scale, Color colour) {
        double dx = x - cx;
        double h = y;
        double r = radius(h);
        for (int i = 0; i < 4; i++) {
            h = y - flattening * Math.sqrt(Math.max(0, r * r - dx * dx));
            r = radius(h);
        }
        double inside = Math.min(r - Math.abs(dx), Math.min(h - ys[0] + 0.8, foot() - h + 0.8));
        if (inside <= 0 || r <= 0) {
            return 0;
        }
        int alpha = Tone.clamp((int) (Math.min(1, inside * scale) * 255));
        return alpha << 24 | lit(dx / r, h, colour);
    }

    private int lit(double u, double h, Color colour) {
        double clipped = Math.max(-1, Math.min(1, u));
        double slope = (radius(h + 1.5) - radius(h - 1.5)) / 3;
        double nx = clipped;
        double nz = Math.sqrt(1 - clipped * clipped);
        double ny = -Math.max(-3, Math.min(3, slope));
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double diffuse = Math.max(0, (nx * LX + ny * LY + nz * LZ) / length);
        double half = Math.max(0, (nx * -0.27 + ny * -0.31 + nz * 0.91) / length);
        double share = (h - ys[0]) / (foot() - ys[0]);
        double edge = clipped > 0.8 ? (clipped - 0.8) * 0.45 : 0;
        double light =
                ambient + (1.15 - ambient) * diffuse + edge + shadeAt.applyAsDouble(new double[] {share, clipped});
        double shine = gloss * Math.pow(half, sharpness) * 255;
        Color base = bands == null ? colour : band(share, clipped);
        return Tone.clamp((int) (base.getRed() * light + shine)) << 16
                | Tone.clamp((int) (base.getGreen() * (light * 0.99 + 0.005) + shine)) << 8
                | Tone.clamp((int) (base.getBlue() * (light * 0.96 + 0.03) + shine));
    }

    private Color band(double share, double u) {
        double wavering = share + 0.006 * Math.sin(u * 9 + bandEnds[0] * 50);
        for (int i = 0; i < bandEnds.length; i++) {
            double over = wavering - bandEnds[i];
            if (over < 0) {
                return over > -0.008 && i + 1 < bands.length
                        ? Tone.mix(bands[i], bands[i + 1], 1 + over / 0.008)
                        : bands[i];
            }
        }
        return bands[bands.length - 1];
    }

    /** The radius at that height: a smooth curve through the profile (Catmull and Rom, 1974). */
    double radius(double y) {
        int last = ys.length - 1;
        if (y <= ys[0]) {
            return rs[0];
        }
        if (y >= ys[last]) {
            return rs[last];
        }
        int i = 0;
        while (y > ys[i + 1]) {
            i++;
        }
        double t = (y - ys[i]) / (ys[i + 1] - ys[i]);
        double before = rs[Math.max(0, i - 1)];
        double after = rs[Math.min(last, i + 2)];
        return 0.5
                * (2 * rs[i]
                        + (rs[i + 1] - before) * t
                        + (2 * before - 5 * rs[i] + 4 * rs[i + 1] - after) * t * t
                        + (3 * rs[i] - before - 3 * rs[i + 1] + after) * t * t * t);
    }
}
