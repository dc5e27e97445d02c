package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What is behind and below a product: a paper cove, a plinth, an arch, a table, or paper seen from above. */
final class Backdrop {

    private static final Rectangle2D ALL = new Rectangle2D.Double(-500, -500, 2000, 2000);

    private final Color light;
    private final Color mid;
    private final Color dark;

    Backdrop(List<Color> palette) {
        light = palette.get(0);
        mid = palette.get(1);
        dark = palette.get(2);
    }

    /** For things that stand; {@code scene} picks one of several rooms. */
    void standing(Easel easel, int scene, Motifs.Place place) {
        cove(easel, scene % 2 == 0 ? light : Tone.mix(light, mid, 0.45));
        switch (scene % 5) {
            case 1 -> arch(easel);
            case 2 -> {
                if (place == Motifs.Place.STANDS) {
                    plinth(easel);
                }
            }
            case 3 -> disc(easel);
            default -> table(easel);
        }
    }

    /** For things that lie and are seen from above. */
    void lying(Easel easel, int scene) {
        Color paper = scene % 2 == 0 ? light : Tone.mix(light, mid, 0.6);
        easel.flat(ALL, Easel.gradient(0, 0, 1000, 1000, Tone.lighter(paper, 0.35), paper, Tone.darker(paper, 0.10)));
        if (scene % 3 == 1) {
            Path2D field = new Path2D.Double();
            field.moveTo(1500, -500);
            field.lineTo(1500, 1500);
            field.lineTo(250, 1500);
            field.lineTo(820, -500);
            Color other = Tone.mix(mid, dark, 0.12);
            easel.flat(field, Easel.gradient(300, 0, 1000, 1000, Tone.lighter(other, 0.12), other));
        }
        easel.texture(ALL, Texture.PAPER, 1, 0);
        windowLight(easel, scene);
    }

    private void cove(Easel easel, Color paper) {
        easel.flat(
                ALL,
                Easel.down(
                        0,
                        1000,
                        Tone.lighter(paper, 0.25),
                        paper,
                        Tone.darker(paper, 0.07),
                        Tone.lighter(paper, 0.12),
                        Tone.lighter(paper, 0.02)));
        glowAt(easel, 330, 260, 760, Color.WHITE, 0.42);
        glowAt(easel, 1050, 900, 800, Tone.darker(dark, 0.3), 0.12);
    }

    private void arch(Easel easel) {
        Path2D arch = new Path2D.Double();
        arch.moveTo(205, 760);
        arch.lineTo(205, 420);
        arch.curveTo(205, 30, 795, 30, 795, 420);
        arch.lineTo(795, 760);
        arch.closePath();
        Color wall = Tone.mix(mid, dark, 0.15);
        easel.flat(arch, Easel.gradient(205, 130, 795, 760, Tone.darker(wall, 0.10), wall, Tone.lighter(wall, 0.20)));
        Shape floor = new Rectangle2D.Double(-500, 758, 2000, 800);
        easel.flat(floor, Easel.down(758, 1000, Tone.lighter(light, 0.15), Tone.lighter(light, 0.45), light));
    }

    private void plinth(Easel easel) {
        easel.standing(500, 930, 395);
        new Turned(500, Easel.GROUND + 4, 385, Easel.GROUND + 6, 388, 925, 388)
                .seenFromAbove(0.17)
                .glossy(0.05, 6)
                .ambient(0.62)
                .draw(easel, Tone.lighter(mid, 0.22));
        Shape top = Easel.oval(500, Easel.GROUND + 5, 386, 386 * 0.17);
        easel.flat(top, Easel.gradient(150, 760, 850, 880, Tone.lighter(mid, 0.62), Tone.lighter(mid, 0.34)));
    }

    private void disc(Easel easel) {
        Shape sun = Easel.oval(590, 400, 290, 290);
        easel.flat(sun, Easel.down(110, 690, Tone.lighter(mid, 0.25), Tone.mix(mid, light, 0.55)));
        floor(easel, Tone.lighter(light, 0.3), 742);
    }

    private void table(Easel easel) {
        floor(easel, Tone.mix(mid, light, 0.35), 705);
    }

    private void floor(Easel easel, Color colour, double from) {
        Shape floor = new Rectangle2D.Double(-500, from, 2000, 900);
        easel.shadow(new Rectangle2D.Double(-100, from - 4, 1200, 8), 0, -4, 16, 0.16);
        easel.flat(
                floor,
                Easel.down(
                        from,
                        1000,
                        Tone.lighter(colour, 0.10),
                        Tone.lighter(colour, 0.34),
                        Tone.lighter(colour, 0.12)));
        glowAt(easel, 1000, 1050, 700, dark, 0.18);
    }

    /** Sun through a window that is not in the picture. */
    private static void windowLight(Easel easel, int scene) {
        if (scene % 4 != 2) {
            glowAt(easel, 200, 150, 900, Color.WHITE, 0.35);
            return;
        }
        for (int pane = 0; pane < 2; pane++) {
            Path2D beam = new Path2D.Double();
            double x = -120 + pane * 430;
            beam.moveTo(x, -60);
            beam.lineTo(x + 360, -60);
            beam.lineTo(x + 760, 1060);
            beam.lineTo(x + 400, 1060);
            beam.closePath();
            SoftMask mask = SoftMask.of(beam, 26, 30);
            easel.g.drawImage(
                    mask.shade(Color.WHITE, 0.26),
                    (int) mask.place.getX(),
                    (int) mask.place.getY(),
                    (int) mask.place.getWidth(),
                    (int) mask.place.getHeight(),
                    null);
        }
    }

    private static void glowAt(Easel easel, double x, double y, double radius, Color colour, double alpha) {
        Color[] colours = {Tone.faded(colour, alpha), Tone.faded(colour, alpha * 0.4), Tone.faded(colour, 0)};
        easel.flat(
                ALL,
                new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 0.5f, 1}, colours));
    }
}
