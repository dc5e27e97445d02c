package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Animals of wood, on wheels, and to cuddle. */
final class Creatures {

    private static final Color DARK = new Color(0x2E2620);

    private Creatures() {}

    static void wooden(Easel e, Subject s) {
        double foot = Easel.GROUND;
        e.standing(500, foot, 220);
        switch (s.look()) {
            case "bear" -> {
                part(
                        e,
                        "M 360 810 C 330 640 340 520 380 440 C 350 420 350 370 390 366 C 400 330 470 300 520 306 C 580 300 640 330 646 376 C 686 386 676 440 640 446 C 690 540 690 660 660 810 L 560 810 C 560 740 540 700 510 700 C 480 700 462 740 460 810 Z",
                        s.colour());
                part(
                        e,
                        "M 462 440 C 480 420 550 420 566 446 C 570 480 540 496 514 496 C 486 496 462 476 462 440 Z",
                        Tone.lighter(s.colour(), 0.35));
                eyes(e, 470, 400, 560, 400);
                dot(e, 514, 440, 13);
            }
            case "fox" -> {
                part(
                        e,
                        "M 150 640 C 60 560 60 460 130 420 C 130 500 190 560 270 560 C 380 520 520 520 620 540 C 640 480 680 440 720 430 L 740 380 L 770 430 L 810 400 L 812 460 C 850 490 880 520 890 540 C 860 560 810 570 780 570 C 760 620 740 640 720 660 L 730 810 L 680 810 L 660 700 C 560 700 440 700 340 690 L 320 810 L 270 810 L 270 680 C 220 680 180 660 150 640 Z",
                        s.colour());
                part(e, "M 130 420 C 80 460 90 510 120 540 C 130 500 130 460 130 420 Z", new Color(0xF3EAD8));
                dot(e, 790, 486, 9);
            }
            case "cow" -> {
                part(
                        e,
                        "M 200 520 C 300 480 520 480 620 500 C 640 440 690 410 760 416 C 810 420 840 470 836 520 C 830 560 780 570 740 560 C 720 600 700 620 690 650 L 690 810 L 620 810 L 610 690 C 500 700 400 700 330 690 L 320 810 L 250 810 L 246 670 C 200 620 190 570 200 520 Z",
                        s.colour());
                for (String patch : new String[] {
                    "M 300 500 C 360 490 420 500 430 540 C 420 590 340 590 300 560 C 280 540 280 510 300 500 Z",
                    "M 520 560 C 580 540 630 570 620 620 C 590 650 520 640 510 600 Z",
                    "M 680 450 C 720 430 750 450 740 490 C 710 510 680 490 680 450 Z"
                }) {
                    e.flat(Forms.path(patch), Tone.faded(new Color(0x6E4426), 0.85));
                }
                e.tube(Forms.path("M 728 424 C 716 404 716 392 722 380"), 14, new Color(0xE8D8B0));
                e.tube(Forms.path("M 776 422 C 790 404 792 392 788 380"), 14, new Color(0xE8D8B0));
                dot(e, 778, 474, 9);
            }
            case "whale" -> {
                part(
                        e,
                        "M 140 640 C 140 460 320 380 500 400 C 660 420 740 520 800 520 C 800 460 840 400 900 380 C 900 440 890 470 870 500 C 900 500 930 520 950 560 C 900 570 860 570 830 590 C 800 720 680 810 480 810 C 280 810 150 760 140 640 Z",
                        s.colour());
                e.flat(
                        Forms.path(
                                "M 150 690 C 260 720 460 740 640 760 C 560 800 500 808 440 806 C 280 800 170 760 150 690 Z"),
                        Tone.faded(Color.WHITE, 0.55));
                dot(e, 250, 600, 12);
            }
            default -> {
                duck(e, 300, 810, 1.25, s.colour());
                for (int i = 0; i < 3; i++) {
                    duck(e, 590 + i * 130, 810, 0.5, Tone.lighter(s.colour(), 0.2));
                }
            }
        }
    }

    private static void duck(Easel e, double cx, double foot, double k, Color colour) {
        java.awt.geom.AffineTransform before = e.g.getTransform();
        e.g.translate(cx, foot);
        e.g.scale(k, k);
        part(
                e,
                "M -150 -130 C -120 -160 -60 -150 -10 -150 C -20 -210 10 -270 60 -270 C 112 -270 130 -220 116 -180 C 140 -90 90 0 -20 0 C -100 0 -150 -50 -150 -130 Z",
                colour);
        part(e, "M 110 -226 C 140 -230 166 -216 180 -206 C 160 -190 130 -188 112 -192 Z", new Color(0xC4703A));
        part(e, "M -96 -104 C -40 -130 40 -110 50 -70 C 20 -30 -60 -30 -96 -104 Z", Tone.darker(colour, 0.12));
        dot(e, 76, -226, 8);
        e.g.setTransform(before);
    }

    private static void part(Easel e, String outline, Color colour) {
        Shape shape = Forms.path(outline);
        e.wood(shape, colour, 0);
        e.relief(shape, 30, 0.9);
    }

    private static void eyes(Easel e, double x1, double y1, double x2, double y2) {
        dot(e, x1, y1, 10);
        dot(e, x2, y2, 10);
    }

    private static void dot(Easel e, double x, double y, double r) {
        e.flat(Easel.oval(x, y, r, r), DARK);
        e.flat(Easel.oval(x - r * 0.3, y - r * 0.35, r * 0.28, r * 0.28), Color.WHITE);
    }

    static void pullAlong(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 300);
        e.tube(Forms.path("M 780 700 C 880 690 900 780 960 740"), 6, new Color(0xE2CFAE));
        e.wood(Forms.rounded(250, 680, 520, 46, 20), Toys.WOOD, 0);
        if (s.looks("dog")) {
            part(
                    e,
                    "M 190 560 C 180 500 200 470 230 440 C 240 520 270 540 330 540 L 640 540 C 650 470 690 420 760 420 C 800 424 820 450 860 470 C 880 500 860 530 820 530 C 800 540 780 560 770 600 C 760 660 720 690 680 690 L 320 690 C 240 690 200 640 190 560 Z",
                    s.colour());
            part(e, "M 690 440 C 660 480 650 560 680 600 C 720 600 740 540 740 460 Z", Tone.darker(s.colour(), 0.3));
            dot(e, 786, 458, 9);
            dot(e, 862, 482, 13);
        } else {
            duck(e, 480, 690, 1.35, s.colour());
        }
        Toys.wheel(e, 320, 748, 62);
        Toys.wheel(e, 690, 748, 62);
    }

    static void cuddly(Easel e, Subject s) {
        e.standing(500, Easel.GROUND, 220);
        boolean sheep = s.looks("sheep");
        Texture fur = sheep ? Texture.KNIT : Texture.GRAIN;
        Color face = sheep ? new Color(0x6E5A4A) : s.colour();
        fluffy(e, Forms.path("M 380 560 C 300 600 250 680 270 730 C 300 740 350 700 400 650 Z"), s.colour(), fur);
        fluffy(e, Forms.path("M 620 560 C 700 600 750 680 730 730 C 700 740 650 700 600 650 Z"), s.colour(), fur);
        fluffy(e, Easel.oval(500, 660, 165, 150), s.colour(), fur);
        fluffy(e, Easel.oval(385, 770, 80, 56), s.colour(), fur);
        fluffy(e, Easel.oval(615, 770, 80, 56), s.colour(), fur);
        if (s.looks("rabbit")) {
            fluffy(e, Forms.path("M 420 340 C 350 240 340 110 390 90 C 440 90 470 220 476 320 Z"), s.colour(), fur);
            fluffy(e, Forms.path("M 580 340 C 650 240 690 150 650 110 C 600 90 540 220 524 320 Z"), s.colour(), fur);
            e.flat(
                    Forms.path("M 424 310 C 380 240 372 150 394 126 C 424 140 448 240 452 306 Z"),
                    Tone.faded(Tone.lighter(s.colour(), 0.6), 0.7));
        } else {
            double spread = sheep ? 180 : 128;
            fluffy(e, Easel.oval(500 - spread, sheep ? 430 : 330, sheep ? 62 : 60, sheep ? 34 : 60), face, fur);
            fluffy(e, Easel.oval(500 + spread, sheep ? 430 : 330, sheep ? 62 : 60, sheep ? 34 : 60), face, fur);
        }
        fluffy(e, Easel.oval(500, 430, 170, 150), face, fur);
        if (sheep) {
            for (int i = 0; i < 7; i++) {
                fluffy(e, Easel.oval(400 + i * 33, 318 - (i % 2) * 18, 44, 40), s.colour(), fur);
            }
        }
        Shape muzzle = Easel.oval(500, 480, 78, 60);
        e.soft(muzzle, Tone.lighter(face, 0.35), 40, Texture.GRAIN);
        eyes(e, 438, 410, 562, 410);
        e.soft(
                Forms.path("M 478 456 C 490 450 510 450 522 456 C 520 474 510 482 500 482 C 490 482 480 474 478 456 Z"),
                DARK,
                8);
        e.stroke(
                Forms.path("M 500 482 L 500 504 C 490 518 470 516 464 506 M 500 504 C 510 518 530 516 536 506"
                        .replace(" M ", " M ")),
                4,
                DARK);
        Shape tummy = Easel.oval(500, 680, 96, 92);
        e.soft(tummy, Tone.lighter(s.colour(), 0.25), 50, fur);
    }

    private static void fluffy(Easel e, Shape shape, Color colour, Texture fur) {
        e.shadow(shape, 4, 8, 14, 0.28);
        e.soft(shape, colour, 70, fur);
    }
}
