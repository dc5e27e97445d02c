package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Small flat illustrations: book covers, prints and calendar sheets. Drawn on a field of 300 by 400, then fitted. */
final class Vignettes {

    private static final Color CREAM = new Color(0xF3E9D2);

    private Vignettes() {}

    static void draw(Easel e, Shape field, String scene, Color ground, Subject s) {
        Rectangle2D b = field.getBounds2D();
        e.flat(field, Easel.down(b.getY(), b.getMaxY(), Tone.lighter(ground, 0.12), ground, Tone.darker(ground, 0.12)));
        AffineTransform before = e.g.getTransform();
        Shape clip = e.g.getClip();
        e.g.clip(field);
        e.g.translate(b.getX(), b.getY());
        e.g.scale(b.getWidth() / 300, b.getHeight() / 400);
        Color light = Tone.brightness(ground) > 0.62 ? Tone.darker(ground, 0.55) : CREAM;
        scene(e, scene, light, Tone.mix(ground, light, 0.4), s);
        e.g.setTransform(before);
        e.g.setClip(clip);
    }

    private static void scene(Easel e, String scene, Color light, Color half, Subject s) {
        switch (scene) {
            case "lighthouse" -> {
                sun(e, 150, 120, 62, half);
                shape(
                        e,
                        "M 132 330 L 142 130 L 160 130 L 170 330 Z M 136 130 L 136 104 L 166 104 L 166 130 Z M 132 104 L 151 82 L 170 104 Z",
                        light);
                shape(e, "M 0 400 L 0 330 C 60 300 100 320 150 324 C 220 330 260 300 300 320 L 300 400 Z", half);
            }
            case "waves" -> {
                for (int i = 0; i < 9; i++) {
                    e.stroke(
                            Forms.path("M -20 %1$s C 40 %2$s 80 %3$s 150 %1$s C 210 %2$s 260 %3$s 330 %1$s"
                                    .formatted(150 + i * 28, 120 + i * 28, 180 + i * 28)),
                            8,
                            i % 2 == 0 ? light : half);
                }
                sun(e, 214, 84, 34, light);
            }
            case "moon" -> {
                sun(e, 150, 150, 78, light);
                shape(e, "M 0 400 L 0 300 C 80 250 160 300 300 262 L 300 400 Z", half);
                stars(e, s, light, 16);
            }
            case "hills" -> {
                sun(e, 200, 120, 46, light);
                shape(e, "M 0 260 C 80 200 160 220 300 190 L 300 400 L 0 400 Z", half);
                shape(e, "M 0 330 C 100 270 200 320 300 260 L 300 400 L 0 400 Z", light);
            }
            case "mountains" -> {
                shape(e, "M -20 330 L 90 140 L 160 250 L 220 160 L 330 340 L 330 400 L -20 400 Z", half);
                shape(
                        e,
                        "M 90 140 L 120 188 L 96 206 L 78 190 L 62 190 Z M 220 160 L 246 204 L 222 216 L 198 196 Z",
                        light);
                sun(e, 60, 80, 26, light);
            }
            case "stars" -> {
                stars(e, s, light, 48);
                shape(e, "M 0 400 L 0 340 L 60 300 L 110 330 L 180 280 L 240 330 L 300 300 L 300 400 Z", half);
            }
            case "city" -> city(e, s, light, half);
            case "trees" -> {
                for (int i = 0; i < 6; i++) {
                    double x = 30 + i * 48;
                    double h = 120 + i * 53 % 110;
                    shape(
                            e,
                            "M %s %s L %s 350 L %s 350 Z".formatted(x, 340 - h, x - 26, x + 26),
                            i % 2 == 0 ? half : light);
                }
                e.stroke(Forms.path("M 0 352 L 300 352"), 6, light);
            }
            default -> things(e, scene, light, half, s);
        }
    }

    private static void things(Easel e, String scene, Color light, Color half, Subject s) {
        switch (scene) {
            case "grid" -> {
                for (int i = 0; i < 12; i++) {
                    Shape tile = Forms.rounded(48 + i % 3 * 72, 90 + i / 3 * 68, 58, 54, 5);
                    e.flat(tile, i % 4 == 1 ? light : i % 3 == 0 ? half : Tone.mix(light, half, 0.6));
                }
            }
            case "circles" -> {
                for (int i = 5; i > 0; i--) {
                    e.flat(Easel.oval(150, 210, i * 24, i * 24 * 0.75), i % 2 == 0 ? half : light);
                }
                e.stroke(Forms.path("M 150 210 L 150 150 M 150 210 L 190 228".replace(" M", " M")), 5, half);
            }
            case "leaf", "wheat" -> {
                e.stroke(Forms.path("M 150 360 C 146 270 152 180 156 90"), 5, light);
                for (int i = 0; i < 7; i++) {
                    double reach = scene.equals("wheat") ? 40 : 74;
                    Leaves.leaf(e, 150, 320 - i * 34, -40, reach, scene.equals("wheat") ? 12 : 19, light);
                    Leaves.leaf(e, 150, 320 - i * 34, -140, reach, scene.equals("wheat") ? 12 : 19, half);
                }
            }
            case "dots" -> {
                for (int i = 0; i < 24; i++) {
                    e.flat(Easel.oval(50 + i % 4 * 66, 100 + i / 4 * 48, 16, 16 * 0.75), i % 3 == 0 ? light : half);
                }
            }
            case "pot" -> {
                shape(e, "M 70 220 L 230 220 L 222 300 C 218 322 82 322 78 300 Z", light);
                e.stroke(Forms.path("M 60 214 L 240 214"), 9, light);
                for (int i = 0; i < 3; i++) {
                    e.stroke(
                            Forms.path("M %1$s 190 C %2$s 170 %3$s 150 %1$s 120"
                                    .formatted(110 + i * 40, 96 + i * 40, 126 + i * 40)),
                            5,
                            half);
                }
            }
            case "pears" -> {
                for (int i = 0; i < 3; i++) {
                    double x = 76 + i * 74;
                    shape(
                            e,
                            "M %1$s 160 C %2$s 190 %3$s 230 %3$s 262 C %3$s 300 %4$s 300 %4$s 262 C %4$s 230 %5$s 190 %1$s 160 Z"
                                    .formatted(x, x - 14, x - 36, x + 36, x + 14),
                            i == 1 ? light : half);
                    e.stroke(Forms.path("M %s 162 Q %s 140 %s 132".formatted(x, x + 2, x + 12)), 4, light);
                }
                e.stroke(Forms.path("M 20 296 L 280 296"), 3, light);
            }
            case "bird", "duck" -> {
                shape(
                        e,
                        "M 60 220 C 90 170 190 160 220 190 C 232 150 282 160 276 196 L 300 204 L 274 210 C 262 280 100 300 60 220 Z",
                        light);
                e.flat(Easel.oval(254, 186, 5, 4), half);
                e.stroke(Forms.path("M 140 272 L 136 320 M 180 270 L 184 320".replace(" M", " M")), 5, half);
                e.stroke(Forms.path("M 30 322 L 270 322"), 4, half);
            }
            case "bear" -> {
                e.flat(Easel.oval(104, 140, 34, 27), light);
                e.flat(Easel.oval(196, 140, 34, 27), light);
                e.flat(Easel.oval(150, 216, 88, 74), light);
                e.flat(Easel.oval(150, 244, 36, 28), half);
                e.flat(Easel.oval(118, 200, 8, 7), half);
                e.flat(Easel.oval(182, 200, 8, 7), half);
            }
            default -> {
                for (int i = 0; i < 7; i++) {
                    e.stroke(
                            Forms.path("M 60 %1$s C 120 %2$s 180 %3$s 240 %1$s"
                                    .formatted(120 + i * 34, 90 + i * 40 - i * i * 2, 160 + i * 26)),
                            4,
                            i % 2 == 0 ? light : half);
                }
            }
        }
    }

    private static void city(Easel e, Subject s, Color light, Color half) {
        sun(e, 220, 100, 30, light);
        for (int i = 0; i < 7; i++) {
            double x = i * 44 - 4;
            double top = 170 + i * 61 % 90;
            Color wall = i % 2 == 0 ? half : Tone.mix(half, light, 0.35);
            shape(
                    e,
                    "M %1$s 400 L %1$s %3$s L %4$s %5$s L %2$s %3$s L %2$s 400 Z"
                            .formatted(x, x + 46, top, x + 23, top - 24),
                    wall);
            for (int w = 0; w < 6; w++) {
                e.flat(
                        Forms.rounded(x + 9 + w % 2 * 16, top + 14 + w / 2 * 30, 9, 15, 1),
                        s.chance().nextInt(3) == 0 ? light : Tone.mix(wall, light, 0.25));
            }
        }
    }

    private static void stars(Easel e, Subject s, Color light, int count) {
        for (int i = 0; i < count; i++) {
            double r = s.between(1, 3.4);
            e.flat(Easel.oval(s.between(10, 290), s.between(20, 260), r, r * 0.75), light);
        }
    }

    private static void sun(Easel e, double x, double y, double r, Color colour) {
        e.flat(Easel.oval(x, y, r, r * 0.78), colour);
    }

    private static void shape(Easel e, String path, Color colour) {
        e.flat(Forms.path(path), colour);
    }
}
