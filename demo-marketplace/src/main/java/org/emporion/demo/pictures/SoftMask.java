package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A shape as a small blurred height map: the basis of soft shadows and of the light on rounded things. */
final class SoftMask {

    final Rectangle2D place;
    final int width;
    final int height;
    final float[] heights;

    private SoftMask(Rectangle2D place, int width, int height, float[] heights) {
        this.place = place;
        this.width = width;
        this.height = height;
        this.heights = heights;
    }

    /** Blurs by about {@code blur} units, at a resolution that is just fine enough for it. */
    static SoftMask of(Shape shape, double blur, double margin) {
        Rectangle2D b = shape.getBounds2D();
        Rectangle2D place = new Rectangle2D.Double(
                b.getX() - margin, b.getY() - margin, b.getWidth() + 2 * margin, b.getHeight() + 2 * margin);
        double scale = Math.min(1, Math.max(3.0 / blur, 0.12));
        int width = (int) Math.ceil(place.getWidth() * scale) + 1;
        int height = (int) Math.ceil(place.getHeight() * scale) + 1;
        float[] heights = rasterise(shape, place, scale, width, height);
        int radius = Math.max(1, (int) Math.round(blur * scale / 2));
        for (int pass = 0; pass < 2; pass++) {
            blurRows(heights, width, height, radius);
            blurColumns(heights, width, height, radius);
        }
        Rectangle2D whole = new Rectangle2D.Double(place.getX(), place.getY(), width / scale, height / scale);
        return new SoftMask(whole, width, height, heights);
    }

    private static float[] rasterise(Shape shape, Rectangle2D place, double scale, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(scale, scale);
        g.translate(-place.getX(), -place.getY());
        g.setColor(Color.WHITE);
        g.fill(shape);
        g.dispose();
        byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        float[] heights = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            heights[i] = (bytes[i] & 0xFF) / 255f;
        }
        return heights;
    }

    private static void blurRows(float[] a, int width, int height, int radius) {
        float[] row = new float[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(a, y * width, row, 0, width);
            blur(row, a, y * width, 1, radius);
        }
    }

    private static void blurColumns(float[] a, int width, int height, int radius) {
        float[] column = new float[height];
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                column[y] = a[y * width + x];
            }
            blur(column, a, x, width, radius);
        }
    }

    private static void blur(float[] from, float[] to, int start, int step, int radius) {
        float sum = 0;
        int n = from.length;
        for (int i = 0; i < Math.min(radius, n); i++) {
            sum += from[i];
        }
        for (int i = 0; i < n; i++) {
            sum += i + radius < n ? from[i + radius] : 0;
            sum -= i - radius - 1 >= 0 ? from[i - radius - 1] : 0;
            to[start + i * step] = sum / (2 * radius + 1);
        }
    }

    /** The mask in one colour, as dense as the height. */
    BufferedImage shade(Color colour, double alpha) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int rgb = colour.getRGB() & 0xFFFFFF;
        for (int i = 0; i < heights.length; i++) {
            image.setRGB(i % width, i / width, Tone.clamp((int) (heights[i] * alpha * 255)) << 24 | rgb);
        }
        return image;
    }

    /** Light from the upper left on the height map: white where it catches, dark where it turns away. */
    BufferedImage light(double strength) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double gx = at(x + 1, y) - at(x - 1, y);
                double gy = at(x, y + 1) - at(x, y - 1);
                double lit = (0.5 * gx + 0.75 * gy) * strength * 1.5 - 0.10 * (1 - at(x, y));
                int alpha = Tone.clamp((int) (Math.min(Math.abs(lit), 0.5) * 255));
                image.setRGB(x, y, alpha << 24 | (lit > 0 ? 0xFFFAF0 : 0x140E0A));
            }
        }
        return image;
    }

    private float at(int x, int y) {
        int cx = Math.max(0, Math.min(width - 1, x));
        int cy = Math.max(0, Math.min(height - 1, y));
        return heights[cy * width + cx];
    }
}
