package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;

/** Puts a motif before a backdrop and chooses how near the camera stands. */
final class Stage {

    private static final double CLOSE_UP = 1.7;

    private Stage() {}

    static BufferedImage photograph(
            Motifs.Entry entry, Subject subject, List<Color> palette, int scene, boolean close) {
        Easel easel = new Easel();
        Backdrop backdrop = new Backdrop(palette);
        boolean lies = entry.place() == Motifs.Place.LIES || entry.place() == Motifs.Place.LIES_CLOSE;
        if (lies) {
            backdrop.lying(easel, close ? scene + 1 : scene);
        }
        frame(easel, entry.place(), close);
        if (!lies) {
            backdrop.standing(easel, close ? 5 : scene, entry.place());
        }
        entry.motif().draw(easel, subject);
        easel.g.dispose();
        return easel.image;
    }

    private static void frame(Easel easel, Motifs.Place place, boolean close) {
        double zoom = zoom(place) * (close ? CLOSE_UP : 1);
        boolean lies = place == Motifs.Place.LIES || place == Motifs.Place.LIES_CLOSE;
        double x = close ? 540 : 500;
        double y = lies ? 500 : close ? 560 : 620;
        easel.g.translate(500, close ? 500 : y);
        easel.g.scale(zoom, zoom);
        easel.g.translate(-x, -y);
    }

    private static double zoom(Motifs.Place place) {
        return switch (place) {
            case STANDS -> 1.16;
            case ON_FLOOR, HANGS -> 1.04;
            case LIES -> 1;
            case LIES_CLOSE -> 1.3;
        };
    }
}
