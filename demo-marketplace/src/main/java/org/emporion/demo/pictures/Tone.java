package org.emporion.demo.pictures;

import java.awt.Color;

/** Arithmetic with colours. */
final class Tone {

    private Tone() {}

    static Color mix(Color a, Color b, double share) {
        return new Color(
                part(a.getRed(), b.getRed(), share),
                part(a.getGreen(), b.getGreen(), share),
                part(a.getBlue(), b.getBlue(), share));
    }

    static Color lighter(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    /** Towards a warm black, because plain black looks dirty. */
    static Color darker(Color colour, double share) {
        return mix(colour, new Color(0x1A1512), share);
    }

    static Color faded(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), clamp((int) Math.round(alpha * 255)));
    }

    static double brightness(Color colour) {
        return (0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue()) / 255;
    }

    static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static int part(int a, int b, double share) {
        return clamp((int) Math.round(a + (b - a) * share));
    }
}
