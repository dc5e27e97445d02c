package org.emporion.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Seamless surfaces that are laid over a colour: they only lighten and darken it. */
enum Texture {
    WEAVE,
    KNIT,
    WOOD,
    GRAIN,
    SPECKLES,
    PAPER;

    private static final int SIDE = 400;

    private BufferedImage tile;

    /** The tile, drawn when it is first needed. */
    synchronized BufferedImage tile() {
        if (tile == null) {
            tile = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = tile.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(g, new Random(ordinal() + 17L));
            g.dispose();
        }
        return tile;
    }

    private void draw(Graphics2D g, Random chance) {
        switch (this) {
            case WEAVE -> weave(g, chance);
            case KNIT -> knit(g);
            case WOOD -> wood(g, chance);
            case GRAIN -> dots(g, chance, 9000, 1.2, 3.2, 16);
            case SPECKLES -> dots(g, chance, 500, 1.5, 4.5, 120);
            case PAPER -> dots(g, chance, 2500, 1, 2.5, 9);
        }
    }

    private static void weave(Graphics2D g, Random chance) {
        for (int i = 0; i < SIDE; i += 4) {
            g.setColor(new Color(0, 0, 0, 8 + chance.nextInt(14)));
            g.drawLine(i, 0, i, SIDE);
            g.setColor(new Color(255, 255, 255, 8 + chance.nextInt(18)));
            g.drawLine(0, i, SIDE, i);
        }
    }

    private static void knit(Graphics2D g) {
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int y = -10; y < SIDE + 10; y += 10) {
            for (int x = 0; x < SIDE; x += 16) {
                g.setColor(new Color(0, 0, 0, 26));
                g.drawLine(x, y, x + 8, y + 8);
                g.setColor(new Color(255, 255, 255, 34));
                g.drawLine(x + 8, y + 8, x + 16, y);
            }
        }
    }

    private static void wood(Graphics2D g, Random chance) {
        for (int i = 0; i < 110; i++) {
            double y = chance.nextDouble() * SIDE;
            double sway = 3 + chance.nextDouble() * 5;
            g.setStroke(new BasicStroke((float) (0.6 + chance.nextDouble() * 2.4)));
            int alpha = 10 + chance.nextInt(26);
            g.setColor(chance.nextInt(4) == 0 ? new Color(255, 240, 220, alpha) : new Color(40, 15, 0, alpha));
            for (int shift = -SIDE; shift <= SIDE; shift += SIDE) {
                Path2D line = new Path2D.Double();
                line.moveTo(0, y + shift);
                line.curveTo(SIDE * 0.33, y + shift + sway, SIDE * 0.66, y + shift - sway, SIDE, y + shift);
                g.draw(line);
            }
        }
    }

    private static void dots(Graphics2D g, Random chance, int count, double least, double most, int alpha) {
        for (int i = 0; i < count; i++) {
            double d = least + chance.nextDouble() * (most - least);
            boolean light = alpha < 60 && chance.nextBoolean();
            g.setColor(light ? new Color(255, 255, 255, alpha) : new Color(50, 30, 15, chance.nextInt(alpha) + 4));
            g.fill(new java.awt.geom.Ellipse2D.Double(chance.nextDouble() * SIDE, chance.nextDouble() * SIDE, d, d));
        }
    }
}
