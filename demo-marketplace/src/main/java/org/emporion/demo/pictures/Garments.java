package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Clothes, laid flat and seen from above. */
final class Garments {

    private static final String SHIRT =
            "M 500 250 L 430 240 C 400 236 370 246 340 258 L 180 470 C 172 484 176 492 188 500 L 268 548 C 280 552 288 548 294 538"
                    + " L 322 492 C 330 600 326 700 320 800 C 380 818 440 824 500 824";
    private static final String LONG =
            "M 500 250 L 430 240 C 396 236 364 248 336 266 C 300 300 270 420 216 640 L 190 742 L 262 764 C 290 660 312 580 330 500"
                    + " C 336 600 332 700 326 806 C 380 822 440 828 500 828";

    private Garments() {}

    static void shirt(Easel e, Subject s) {
        Shape body = Forms.symmetric(LONG);
        laid(e, body, s.colour(), Texture.WEAVE);
        if (s.looks("stripes")) {
            stripes(e, body);
            neck(e, s, 66, 44);
            return;
        }
        cuffs(e, s);
        e.stroke(Forms.path("M 486 300 L 486 824"), 2.5, shade(s, 0.22));
        e.stroke(Forms.path("M 514 300 L 514 824"), 2.5, shade(s, 0.12));
        for (int i = 0; i < 7; i++) {
            button(e, 500, 330 + i * 74);
        }
        if (s.looks("band")) {
            neck(e, s, 62, 34);
        } else {
            collar(e, s);
        }
        if (s.looks("pocket")) {
            pocket(e, s, 355);
            pocket(e, s, 545);
        }
    }

    private static void laid(Easel e, Shape body, Color colour, Texture texture) {
        e.shadow(body, 16, 24, 40, 0.30);
        e.shadow(body, 4, 7, 12, 0.22);
        e.soft(body, colour, 40, texture);
        e.relief(body, 9, 0.5);
        Household.crease(e, "M 338 470 C 380 520 400 560 410 640", colour);
        Household.crease(e, "M 662 470 C 630 520 606 580 596 650", colour);
        Household.crease(e, "M 400 700 C 430 730 450 760 455 800", colour);
        Household.crease(e, "M 610 690 C 590 730 570 770 572 806", colour);
    }

    static Color shade(Subject s, double alpha) {
        boolean dark = Tone.brightness(s.colour()) < 0.3;
        return Tone.faded(dark ? Color.BLACK : Tone.darker(s.colour(), 0.7), dark ? alpha * 2 : alpha * 1.4);
    }

    private static void neck(Easel e, Subject s, double width, double depth) {
        Shape hole = Forms.within(Easel.oval(500, 244, width, depth), Forms.rounded(400, 242, 200, 100, 0));
        e.flat(hole, Easel.down(240, 244 + depth, Tone.darker(s.colour(), 0.5), Tone.darker(s.colour(), 0.28)));
        Shape rib = new java.awt.geom.Arc2D.Double(
                500 - width, 244 - depth, 2 * width, 2 * depth, 180, 180, java.awt.geom.Arc2D.OPEN);
        e.stroke(rib, 11, Tone.lighter(s.colour(), 0.06));
        e.stroke(rib, 1.5, shade(s, 0.3));
    }

    private static void collar(Easel e, Subject s) {
        e.flat(
                Forms.path("M 436 238 C 470 262 530 262 564 238 L 540 290 L 500 312 L 460 290 Z"),
                Tone.darker(s.colour(), 0.35));
        Shape left = Forms.path("M 432 236 C 450 226 470 222 476 230 L 500 312 L 440 336 C 424 300 424 262 432 236 Z");
        for (Shape wing : new Shape[] {left, Forms.mirrored(left)}) {
            e.shadow(wing, 3, 6, 8, 0.3);
            e.soft(wing, Tone.lighter(s.colour(), 0.05), 10, Texture.WEAVE);
        }
    }

    private static void cuffs(Easel e, Subject s) {
        Shape cuff = Forms.path("M 202 700 L 190 742 L 262 764 L 274 720 Z");
        for (Shape side : new Shape[] {cuff, Forms.mirrored(cuff)}) {
            e.soft(side, Tone.lighter(s.colour(), 0.04), 10);
            e.stroke(side, 1.6, shade(s, 0.2));
        }
    }

    static void button(Easel e, double x, double y) {
        e.shadow(Easel.oval(x, y, 7, 7), 2, 3, 4, 0.4);
        e.soft(Easel.oval(x, y, 7, 7), new Color(0xEFE8DA), 5);
    }

    private static void pocket(Easel e, Subject s, double x) {
        Shape pocket =
                Forms.path("M %1$s 420 L %2$s 420 L %2$s 510 L %3$s 530 L %1$s 510 Z".formatted(x, x + 100, x + 50));
        e.shadow(pocket, 2, 4, 6, 0.25);
        e.soft(pocket, Tone.lighter(s.colour(), 0.03), 8, Texture.WEAVE);
        e.stitch(pocket, shade(s, 0.35));
        button(e, x + 50, 440);
    }

    private static void stripes(Easel e, Shape body) {
        for (int i = 0; i < 21; i++) {
            Shape band = Forms.within(
                    body,
                    Forms.path("M 100 %1$s Q 500 %2$s 900 %1$s L 900 %3$s Q 500 %4$s 100 %3$s Z"
                            .formatted(300 + i * 25, 312 + i * 25, 309 + i * 25, 321 + i * 25)));
            e.flat(band, new Color(0xF3EEE2));
        }
        e.relief(body, 40, 0.5);
    }

    static void tShirt(Easel e, Subject s) {
        Shape body = Forms.symmetric(s.looks("long") ? LONG : SHIRT);
        laid(e, body, s.colour(), Texture.PAPER);
        neck(e, s, 66, 42);
        if (!s.looks("long")) {
            e.stitch(Forms.path("M 196 486 L 280 536"), shade(s, 0.3));
            e.stitch(Forms.path("M 804 486 L 720 536"), shade(s, 0.3));
        }
        e.stitch(Forms.path("M 326 790 Q 500 826 674 790"), shade(s, 0.3));
    }

    static void sweater(Easel e, Subject s) {
        Shape body = Forms.symmetric(LONG);
        laid(e, body, s.colour(), Texture.KNIT);
        ribs(e, body, Forms.rounded(300, 772, 400, 80, 0), s);
        ribs(e, body, Forms.turned(Forms.rounded(165, 700, 130, 90, 0), 14, 230, 740), s);
        ribs(e, body, Forms.turned(Forms.rounded(705, 700, 130, 90, 0), -14, 770, 740), s);
        if (s.looks("cable")) {
            for (double x : new double[] {410, 500, 590}) {
                for (int i = 0; i < 11; i++) {
                    double y = 330 + i * 40;
                    e.tube(
                            Forms.path("M %s %s C %s %s %s %s %s %s"
                                    .formatted(x - 16, y, x - 16, y + 22, x + 16, y + 22, x + 16, y + 42)),
                            14,
                            s.colour());
                    e.tube(
                            Forms.path("M %s %s C %s %s %s %s %s %s"
                                    .formatted(x + 16, y, x + 16, y + 22, x - 16, y + 22, x - 16, y + 42)),
                            14,
                            s.colour());
                }
            }
        }
        neck(e, s, 74, 46);
        if (s.looks("cardigan")) {
            e.stroke(Forms.path("M 440 270 Q 500 380 500 420 L 500 826"), 4, shade(s, 0.4));
            for (int i = 0; i < 6; i++) {
                e.soft(Easel.oval(514, 450 + i * 66, 10, 10), new Color(0x5A3B26), 6);
            }
        }
    }

    static void ribs(Easel e, Shape body, Shape where, Subject s) {
        Shape band = Forms.within(body, where);
        e.flat(band, Tone.faded(Tone.darker(s.colour(), 0.3), 0.25));
        for (double x = band.getBounds2D().getX(); x < band.getBounds2D().getMaxX(); x += 12) {
            e.flat(Forms.within(band, Forms.rounded(x, 600, 5, 300, 0)), Tone.faded(Color.WHITE, 0.12));
        }
    }

    static void dress(Easel e, Subject s) {
        String half =
                switch (s.look()) {
                    case "strap" ->
                        "M 500 300 C 470 300 440 290 424 262 L 414 160 L 398 160 L 396 300 C 392 360 398 400 402 440 C 360 560 300 720 262 868 C 340 900 420 908 500 908";
                    case "shirt" ->
                        "M 500 180 L 440 172 C 400 172 372 186 350 200 C 310 260 280 380 252 520 L 316 540 C 340 470 360 420 378 380 C 384 430 380 460 376 500 C 350 620 324 760 312 890 C 380 908 440 912 500 912";
                    default ->
                        "M 500 190 C 470 190 450 180 436 168 C 404 172 380 184 356 202 C 320 250 296 320 280 400 L 348 424 C 364 390 376 360 388 336 C 392 400 388 440 384 470 C 350 600 308 740 286 876 C 360 902 430 908 500 908";
                };
        Shape body = Forms.symmetric(half);
        e.shadow(body, 16, 24, 40, 0.30);
        e.soft(body, s.colour(), 40, Texture.WEAVE);
        for (int i = -3; i <= 3; i++) {
            Household.crease(
                    e,
                    "M %s 500 C %s 640 %s 760 %s 890".formatted(500 + i * 26, 500 + i * 38, 500 + i * 52, 500 + i * 66),
                    s.colour());
        }
        e.relief(body, 9, 0.5);
        switch (s.look()) {
            case "wrap" -> {
                e.flat(Forms.path("M 436 168 L 564 168 L 520 400 Z"), Tone.darker(s.colour(), 0.4));
                e.soft(Forms.path("M 436 168 L 462 176 L 612 480 L 386 480 Z"), s.colour(), 12, Texture.WEAVE);
                e.tube(Forms.path("M 384 474 Q 500 492 616 474"), 18, Tone.darker(s.colour(), 0.08));
                e.tube(Forms.path("M 600 478 C 640 520 640 580 626 640"), 11, Tone.darker(s.colour(), 0.08));
            }
            case "shirt" -> {
                for (int i = 0; i < 9; i++) {
                    button(e, 500, 270 + i * 68);
                }
                e.tube(Forms.path("M 376 488 Q 500 500 624 488"), 16, Tone.darker(s.colour(), 0.12));
                e.g.translate(0, -72);
                collar(e, s);
                e.g.translate(0, 72);
            }
            case "strap" -> e.stitch(Forms.path("M 400 300 Q 500 330 600 300"), shade(s, 0.4));
            default -> {
                e.flat(Easel.oval(500, 184, 62, 34), Tone.darker(s.colour(), 0.4));
                e.stitch(Forms.path("M 390 470 Q 500 488 610 470"), shade(s, 0.35));
            }
        }
    }
}
