package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** Trousers, scarves, hats, socks and aprons. */
final class Wearables {

    private Wearables() {}

    static void trousers(Easel e, Subject s) {
        double flare = s.looks("wide") ? 46 : 0;
        Shape body = Forms.symmetric("M 500 150 L 384 150 C 372 300 356 420 %s 900 L %s 908 C 486 700 494 560 500 420"
                .formatted(340 - flare, 470));
        e.shadow(body, 16, 24, 40, 0.30);
        e.soft(body, s.colour(), 34, Texture.WEAVE);
        Household.crease(e, "M 440 220 C 424 440 416 660 %s 890".formatted(408 - flare * 0.5), s.colour());
        Household.crease(e, "M 560 220 C 576 440 584 660 %s 890".formatted(592 + flare * 0.5), s.colour());
        e.stroke(Forms.path("M 380 196 L 620 196"), 2.5, Garments.shade(s, 0.3));
        e.stroke(Forms.path("M 500 196 L 500 420"), 2.5, Garments.shade(s, 0.3));
        e.stitch(Forms.path("M 384 210 Q 392 290 432 300"), Garments.shade(s, 0.5));
        e.stitch(Forms.path("M 616 210 Q 608 290 568 300"), Garments.shade(s, 0.5));
        Garments.button(e, 500, 173);
    }

    static void scarf(Easel e, Subject s) {
        if (s.looks("square")) {
            Shape square = Forms.turned(Forms.rounded(220, 220, 560, 560, 14), 12, 500, 500);
            e.shadow(square, 14, 22, 34, 0.3);
            e.soft(square, s.colour(), 12);
            e.stroke(
                    Forms.turned(Forms.rounded(260, 260, 480, 480, 8), 12, 500, 500),
                    16,
                    Tone.lighter(s.colour(), 0.55));
            for (int i = 0; i < 4; i++) {
                e.stroke(
                        Forms.turned(
                                Forms.path("M 290 %1$s L 380 %2$s L 460 %1$s L 560 %2$s L 640 %1$s L 710 %2$s"
                                        .formatted(370 + i * 90, 310 + i * 90)),
                                12,
                                500,
                                500),
                        12,
                        Tone.mix(s.colour(), new Color(0xF3E6C8), 0.3 + i * 0.18));
            }
            Household.crease(e, "M 300 300 C 480 430 540 520 700 760", s.colour());
            return;
        }
        Shape back = Forms.path("M 300 180 C 420 140 580 140 690 190 L 700 330 C 580 280 420 280 296 330 Z");
        Shape left = Forms.path("M 300 200 L 470 230 C 450 440 430 640 410 820 L 240 800 C 250 600 270 400 300 200 Z");
        Shape right = Forms.path("M 690 200 L 530 240 C 550 420 590 560 600 720 L 760 690 C 750 520 720 360 690 200 Z");
        for (Shape part : new Shape[] {back, right, left}) {
            e.shadow(part, 12, 18, 26, 0.3);
            e.soft(part, s.colour(), 40, Texture.WEAVE);
            if (s.looks("check")) {
                for (int i = 0; i < 12; i++) {
                    e.flat(
                            Forms.within(part, Forms.rounded(200, 180 + i * 58, 620, 16, 0)),
                            Tone.faded(Tone.lighter(s.colour(), 0.6), 0.45));
                    e.flat(
                            Forms.within(part, Forms.rounded(220 + i * 52, 100, 13, 800, 0)),
                            Tone.faded(Tone.darker(s.colour(), 0.6), 0.35));
                }
            }
        }
        for (int i = 0; i < 15; i++) {
            e.stroke(
                    Forms.path("M %s %s l".replace(" l", "").formatted(246 + i * 11.4, 802 + i * 1.3)
                            + " L %s %s".formatted(240 + i * 11.4, 862 + i * 1.3)),
                    5,
                    s.colour());
            e.stroke(
                    Forms.path(
                            "M %s %s L %s %s".formatted(604 + i * 10.4, 718 - i * 1.9, 610 + i * 10.6, 776 - i * 1.9)),
                    5,
                    s.colour());
        }
    }

    static void hat(Easel e, Subject s) {
        if (s.looks("beanie")) {
            Shape cap = Forms.path("M 270 640 C 260 420 360 260 500 260 C 640 260 740 420 730 640 Z");
            e.shadow(cap, 14, 22, 34, 0.3);
            e.soft(cap, s.colour(), 90, Texture.KNIT);
            Shape fold = Forms.rounded(244, 600, 512, 140, 40);
            e.shadow(fold, 5, 8, 12, 0.3);
            e.soft(fold, s.colour(), 50, Texture.KNIT);
            Garments.ribs(e, fold, fold, s);
            return;
        }
        Shape brim = Easel.oval(500, 520, 380, 300);
        e.shadow(brim, 18, 28, 44, 0.34);
        e.soft(brim, s.colour(), 20, Texture.WEAVE);
        for (int i = 1; i < 9; i++) {
            e.stroke(
                    Easel.oval(500, 520, 380 - i * 20, 300 - i * 17),
                    1.6,
                    Tone.faded(Tone.darker(s.colour(), 0.6), 0.25));
        }
        Shape crown = Easel.oval(490, 480, 205, 165);
        e.shadow(crown, 10, 16, 22, 0.35);
        e.flat(Easel.oval(496, 496, 209, 168), new Color(0x5B3A2C));
        e.soft(crown, s.colour(), 40, Texture.WEAVE);
    }

    static void socks(Easel e, Subject s) {
        for (int i = 1; i >= 0; i--) {
            Shape sock = Forms.moved(
                    Forms.path(
                            "M 380 180 L 520 180 C 520 340 516 440 524 520 C 540 580 640 640 690 690 C 730 740 700 800 640 806 C 560 806 440 720 400 640 C 376 580 380 360 380 180 Z"),
                    i * 130 - 90,
                    i * -20 + 10);
            e.shadow(sock, 12, 18, 26, 0.3);
            e.soft(sock, s.colour(), 46, Texture.KNIT);
            Garments.ribs(e, sock, Forms.rounded(200, 150 - i * 20, 600, 110, 0), s);
            Color tip = Tone.mix(s.colour(), new Color(0xF0E4C8), 0.55);
            e.soft(Forms.within(sock, Easel.oval(690 + i * 130 - 90, 770 - i * 20, 90, 80)), tip, 30, Texture.KNIT);
            e.soft(Forms.within(sock, Easel.oval(370 + i * 130 - 90, 590 - i * 20, 66, 86)), tip, 30, Texture.KNIT);
        }
    }

    static void apron(Easel e, Subject s) {
        boolean half = s.looks("half");
        e.tube(
                Forms.path(half ? "M 250 330 C 150 340 120 420 140 500" : "M 400 170 C 400 60 600 60 600 170"),
                16,
                new Color(0x8A5330));
        e.tube(Forms.path("M 270 470 C 180 480 150 560 170 640"), 13, new Color(0x8A5330));
        e.tube(Forms.path("M 730 470 C 820 480 850 560 830 640"), 13, new Color(0x8A5330));
        Shape body = Forms.symmetric(
                half
                        ? "M 500 320 L 250 320 L 240 800 C 330 820 420 826 500 826"
                        : "M 500 160 L 390 160 C 390 300 340 400 262 450 L 256 860 C 330 876 420 882 500 882");
        e.shadow(body, 14, 22, 34, 0.3);
        e.soft(body, s.colour(), 26, Texture.WEAVE);
        Shape pocket = Forms.rounded(370, 560, 260, 170, 14);
        e.shadow(pocket, 3, 5, 8, 0.28);
        e.soft(pocket, Tone.lighter(s.colour(), 0.04), 10, Texture.WEAVE);
        e.stitch(Forms.rounded(380, 570, 240, 150, 10), new Color(0xD8B384));
        e.stitch(Forms.scaled(body, 0.965, 500, half ? 570 : 520), Tone.faded(new Color(0xD8B384), 0.7));
    }
}
