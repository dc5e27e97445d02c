package org.emporion.demo.pictures;

import java.awt.Color;
import java.awt.Shape;

/** What dogs and cats need: beds, leads, bowls, toys, treats and posts to scratch. */
final class Animals {

    private static final Color BRASS = new Color(0xC6A052);
    private static final Color CARPET = new Color(0xE6DAC4);

    private Animals() {}

    static void dogBed(Easel e, Subject s) {
        e.standing(500, 780, 360);
        if (s.looks("roll")) {
            Shape mat = Forms.path("M 300 640 L 880 700 L 860 770 L 300 800 Z");
            e.soft(mat, s.colour(), 30, Texture.WEAVE);
            Shape roll = Forms.rounded(140, 500, 330, 300, 150);
            e.soft(roll, s.colour(), 120, Texture.WEAVE);
            for (double x : new double[] {220, 360}) {
                e.soft(Forms.rounded(x, 496, 30, 308, 12), new Color(0x8A5330), 10);
            }
            return;
        }
        if (s.looks("flat")) {
            Shape lower = Forms.rounded(120, 600, 760, 190, 80);
            e.soft(lower, Tone.darker(s.colour(), 0.2), 80, Texture.WEAVE);
            Shape upper = Forms.rounded(130, 530, 740, 180, 84);
            e.shadow(upper, 4, 8, 14, 0.3);
            e.soft(upper, Tone.lighter(s.colour(), 0.12), 90, Texture.WEAVE);
            for (int i = 0; i < 4; i++) {
                e.soft(Easel.oval(260 + i * 160, 600, 11, 8), Tone.darker(s.colour(), 0.3), 6);
            }
            return;
        }
        Shape rim = Easel.oval(500, 620, 400, 190);
        e.soft(rim, s.colour(), 100, Texture.WEAVE);
        Shape hollow = Easel.oval(500, 590, 270, 96);
        e.shadow(hollow, 0, 0, 26, 0.4);
        e.soft(hollow, CARPET, 60, Texture.GRAIN);
        Shape lip = Forms.within(rim, Forms.path("M 260 640 C 340 720 660 720 740 640 L 760 830 L 240 830 Z"));
        e.soft(lip, s.colour(), 70, Texture.WEAVE);
        e.soft(Forms.rounded(700, 690, 70, 46, 6), new Color(0x8A5330), 8);
    }

    static void lead(Easel e, Subject s) {
        boolean rope = s.looks("rope");
        switch (s.look()) {
            case "collar" -> {
                Shape band = Forms.without(Easel.oval(500, 500, 300, 250), Easel.oval(500, 490, 246, 200));
                e.shadow(band, 14, 24, 30, 0.34);
                e.soft(band, s.colour(), 24, Texture.GRAIN);
                e.stitch(Easel.oval(500, 497, 286, 238), Tone.faded(Tone.lighter(s.colour(), 0.6), 0.8));
                Shape buckle = Forms.rounded(430, 698, 120, 66, 12);
                e.tube(buckle, 14, BRASS);
                e.tube(Household.line(440, 730, 540, 730), 9, BRASS);
                e.tube(Easel.oval(640, 760, 30, 30), 9, BRASS);
                e.metal(Easel.oval(660, 820, 44, 44), BRASS);
            }
            case "harness" -> {
                Shape loop = Easel.oval(500, 340, 190, 170);
                Shape girth = Easel.oval(500, 660, 250, 170);
                for (Shape strap : new Shape[] {loop, girth, Forms.path("M 500 500 L 500 505")}) {
                    e.shadow(new java.awt.BasicStroke(40).createStrokedShape(strap), 10, 16, 20, 0.3);
                    Shape band = new java.awt.BasicStroke(44).createStrokedShape(strap);
                    e.soft(band, s.colour(), 16, Texture.WEAVE);
                }
                Shape pad = Forms.path("M 420 440 C 440 480 560 480 580 440 L 610 560 C 560 530 440 530 390 560 Z");
                e.shadow(pad, 4, 8, 12, 0.3);
                e.soft(pad, Tone.darker(s.colour(), 0.2), 26, Texture.WEAVE);
                e.tube(Easel.oval(500, 490, 26, 26), 9, BRASS);
                e.soft(Forms.rounded(700, 620, 70, 56, 12), new Color(0x2E2D2D), 12);
                e.soft(Forms.rounded(230, 620, 70, 56, 12), new Color(0x2E2D2D), 12);
            }
            default -> {
                Shape path = Forms.path(
                        "M 330 220 C 200 240 190 420 330 420 C 470 420 440 240 330 222 M 400 400 C 600 460 800 520 720 660 C 640 780 300 660 300 780 C 300 860 460 850 560 830");
                e.shadow(new java.awt.BasicStroke(24).createStrokedShape(path), 10, 18, 18, 0.3);
                e.tube(path, rope ? 28 : 24, s.colour());
                if (rope) {
                    Shape band = new java.awt.BasicStroke(26).createStrokedShape(path);
                    e.texture(band, Texture.KNIT, 1.3, 30);
                }
                e.soft(Forms.turned(Forms.rounded(372, 380, 90, 44, 10), 22, 416, 402), new Color(0x8A5330), 12);
                e.metal(Forms.rounded(556, 804, 60, 44, 18), BRASS);
                e.tube(Forms.path("M 616 826 C 700 780 740 840 690 862 C 660 872 640 850 616 830"), 14, BRASS);
            }
        }
    }

    static void dogToy(Easel e, Subject s) {
        switch (s.look()) {
            case "bone" -> {
                java.awt.geom.Area bone = new java.awt.geom.Area(Forms.rounded(320, 440, 360, 120, 50));
                for (double[] end : new double[][] {{310, 430}, {310, 570}, {690, 430}, {690, 570}}) {
                    bone.add(new java.awt.geom.Area(Easel.oval(end[0], end[1], 84, 84)));
                }
                Shape turned = Forms.turned(bone, -18, 500, 500);
                e.shadow(turned, 16, 26, 34, 0.36);
                e.soft(turned, s.colour(), 80);
            }
            case "rope" -> {
                Shape rope = Forms.path("M 230 640 C 380 560 600 460 770 370");
                e.shadow(new java.awt.BasicStroke(60).createStrokedShape(rope), 14, 22, 26, 0.34);
                e.tube(rope, 66, s.colour());
                e.texture(new java.awt.BasicStroke(64).createStrokedShape(rope), Texture.KNIT, 2.2, 60);
                for (double[] knot : new double[][] {{290, 610, 210, 690}, {710, 400, 800, 330}}) {
                    e.soft(Easel.oval(knot[0], knot[1], 74, 68), new Color(0xF0E4C8), 50, Texture.KNIT);
                    for (int i = -3; i <= 3; i++) {
                        e.tube(
                                Forms.path("M %s %s L %s %s"
                                        .formatted(
                                                knot[0] + (knot[2] - knot[0]) * 0.6,
                                                knot[1] + (knot[3] - knot[1]) * 0.6,
                                                knot[2] + i * 14 - 10,
                                                knot[3] + i * 16 + 8)),
                                15,
                                i % 2 == 0 ? s.colour() : new Color(0xF0E4C8));
                    }
                }
            }
            default -> {
                Shape rope = Forms.path("M 560 440 C 680 300 800 320 820 200");
                e.shadow(new java.awt.BasicStroke(26).createStrokedShape(rope), 10, 16, 18, 0.3);
                e.tube(rope, 30, new Color(0xE6DAC4));
                e.texture(new java.awt.BasicStroke(28).createStrokedShape(rope), Texture.KNIT, 1.2, 20);
                Shape ball = Easel.oval(440, 570, 190, 190);
                e.shadow(ball, 18, 30, 40, 0.4);
                e.soft(ball, s.colour(), 180);
                e.stroke(
                        Forms.path("M 262 520 C 380 620 520 640 620 600"),
                        9,
                        Tone.faded(Tone.darker(s.colour(), 0.4), 0.5));
            }
        }
    }

    static void treats(Easel e, Subject s) {
        double foot = Easel.GROUND;
        Pantry.coffee(e, new Subject("", s.colour(), s.accent(), s.stone(), s.chance()));
        e.flat(Forms.rounded(430, 440, 150, 110, 10), s.colour());
        boolean pale = Tone.brightness(s.colour()) > 0.62;
        e.flat(
                Forms.scaled(bone(505, 495, -20), 1.9, 505, 495),
                pale ? Tone.darker(s.colour(), 0.7) : new Color(0xF6EEDC));
        for (int i = 0; i < 6; i++) {
            Shape biscuit = bone(250 + i * 92 + i % 2 * 20, foot + 36, i * 47 - 60);
            e.shadow(biscuit, 4, 7, 9, 0.36);
            e.soft(biscuit, new Color(0xC08A52), 12, Texture.SPECKLES);
        }
    }

    private static Shape bone(double cx, double cy, double turn) {
        java.awt.geom.Area bone = new java.awt.geom.Area(Forms.rounded(cx - 26, cy - 10, 52, 20, 8));
        for (double[] end : new double[][] {{-28, -9}, {-28, 9}, {28, -9}, {28, 9}}) {
            bone.add(new java.awt.geom.Area(Easel.oval(cx + end[0], cy + end[1], 13, 13)));
        }
        return Forms.turned(bone, turn, cx, cy);
    }

    static void bowl(Easel e, Subject s) {
        double foot = Easel.GROUND;
        if (s.looks("stand")) {
            e.standing(500, foot, 330);
            for (double x : new double[] {190, 760}) {
                e.wood(Forms.rounded(x, 560, 50, 252, 6), Tone.darker(s.colour(), 0.12), 90);
            }
            for (double x : new double[] {350, 650}) {
                new Turned(x, 540, 124, 600, 110, 680, 80).glossy(0.4, 26).draw(e, new Color(0xEDE7DB));
            }
            e.wood(Forms.rounded(170, 560, 660, 54, 10), s.colour(), 0);
            for (double x : new double[] {350, 650}) {
                Vessel.opening(e, x, 546, 126, 0.2, new Color(0xEDE7DB), 0.9);
            }
            return;
        }
        e.standing(500, foot, 270);
        new Turned(500, foot - 190, 235, foot - 170, 246, foot - 20, 286, foot, 280)
                .seenFromAbove(0.24)
                .glossy(0.4, 26)
                .bands(
                        new double[] {0.06, 0.86, 1.1},
                        Tone.mix(s.colour(), new Color(0x8A5B38), 0.35),
                        s.colour(),
                        new Color(0xB79A7C))
                .draw(e, s.colour());
        Vessel.opening(e, 500, foot - 190, 235, 0.24, s.colour(), 0.9);
        Color paw = Tone.brightness(s.colour()) > 0.6 ? Tone.darker(s.colour(), 0.5) : Color.WHITE;
        e.flat(Easel.oval(500, foot - 40, 30, 24), Tone.faded(paw, 0.55));
        for (double dx : new double[] {-40, -15, 15, 40}) {
            e.flat(Easel.oval(500 + dx, foot - 74 + Math.abs(dx) * 0.4, 11, 14), Tone.faded(paw, 0.55));
        }
    }

    static void scratcher(Easel e, Subject s) {
        double foot = 870;
        if (s.looks("wave")) {
            e.standing(500, 810, 360);
            Shape wave = Forms.path(
                    "M 130 620 C 240 500 330 720 500 700 C 680 690 760 480 870 540 L 870 760 C 870 800 850 812 820 812 L 180 812 C 140 812 130 800 130 760 Z");
            e.soft(wave, s.colour(), 40);
            for (int i = 0; i < 60; i++) {
                Shape line = new java.awt.BasicStroke(2)
                        .createStrokedShape(Forms.path("M %s 480 L %s 820".formatted(136 + i * 12.4, 136 + i * 12.4)));
                e.flat(Forms.within(wave, line), Tone.faded(Tone.darker(s.colour(), 0.6), 0.3));
            }
            return;
        }
        boolean tree = s.looks("tree");
        e.standing(500, foot, 290);
        new Turned(500, foot - 40, 290, foot - 34, 296, foot, 296)
                .seenFromAbove(0.2)
                .glossy(0.02, 5)
                .draw(e, CARPET);
        e.flat(Easel.oval(500, foot - 40, 290, 58), Tone.lighter(CARPET, 0.2));
        post(e, tree ? 390 : 500, tree ? 300 : 290, foot - 50, s.colour());
        if (!tree) {
            new Turned(500, 250, 120, 256, 124, 292, 120)
                    .seenFromAbove(0.2)
                    .glossy(0.02, 5)
                    .draw(e, CARPET);
            e.flat(Easel.oval(500, 250, 120, 24), Tone.lighter(CARPET, 0.2));
            return;
        }
        post(e, 640, 520, foot - 50, s.colour());
        e.soft(Forms.rounded(520, 620, 260, 200, 40), CARPET, 40, Texture.GRAIN);
        e.flat(Easel.oval(650, 720, 62, 66), new Color(0x3A2E26));
        e.soft(Forms.rounded(500, 500, 300, 40, 20), Tone.darker(CARPET, 0.05), 16, Texture.GRAIN);
        e.soft(Forms.rounded(240, 270, 300, 44, 20), CARPET, 18, Texture.GRAIN);
        e.soft(Forms.rounded(250, 180, 280, 100, 48), Tone.lighter(CARPET, 0.1), 44, Texture.GRAIN);
    }

    private static void post(Easel e, double cx, double top, double foot, Color colour) {
        new Turned(cx, top, 58, foot, 58)
                .glossy(0.03, 6)
                .shade(p -> 0.14 * Math.cos(p[0] * (foot - top) * 0.42 + p[1]))
                .draw(e, colour);
    }

    static void catToy(Easel e, Subject s) {
        switch (s.look()) {
            case "wand" -> {
                e.tube(Forms.path("M 180 840 L 640 330"), 17, new Color(0xC79E67));
                e.stroke(Forms.path("M 640 330 C 740 240 800 360 740 460"), 4, new Color(0x6B5A48));
                Color[] feathers = {s.colour(), new Color(0x74804F), new Color(0xD29B3A), new Color(0x86A9BF)};
                for (int i = 0; i < 7; i++) {
                    Leaves.leaf(e, 740, 470, 40 + i * 17, 200 - Math.abs(i - 3) * 14, 28, feathers[i % 4]);
                }
                e.soft(Easel.oval(740, 466, 20, 20), BRASS, 12);
            }
            case "cave" -> {
                e.standing(500, 800, 320);
                Shape dome = Forms.path(
                        "M 160 740 C 140 480 300 330 500 330 C 700 330 860 480 840 740 C 830 800 170 800 160 740 Z");
                e.soft(dome, s.colour(), 130, Texture.GRAIN);
                Shape door = Easel.oval(470, 660, 140, 118);
                e.flat(door, Easel.down(540, 780, new Color(0x2E2620), new Color(0x5A4A3E)));
                e.stroke(door, 16, Tone.darker(s.colour(), 0.15));
            }
            default -> {
                Color[] wool = {s.colour(), new Color(0xD9A29B), new Color(0xE6DAC4)};
                for (int i = 0; i < 3; i++) {
                    java.awt.geom.AffineTransform before = e.g.getTransform();
                    e.g.translate(180 + i * 120, 190 + i * 190);
                    e.tube(Forms.path("M 20 100 C -60 90 -80 180 -10 190"), 9, Tone.darker(wool[i], 0.2));
                    Shape mouse = Forms.path(
                            "M 10 110 C 10 30 120 0 200 30 C 260 50 300 90 320 120 C 280 150 200 170 120 170 C 50 170 10 150 10 110 Z");
                    e.shadow(mouse, 12, 20, 24, 0.34);
                    e.soft(mouse, wool[i], 70, Texture.GRAIN);
                    e.soft(Easel.oval(214, 46, 32, 34), Tone.lighter(wool[i], 0.2), 20, Texture.GRAIN);
                    e.flat(Easel.oval(272, 98, 7, 7), new Color(0x2E2620));
                    e.soft(Easel.oval(318, 120, 11, 10), new Color(0xC4704D), 8);
                    e.g.setTransform(before);
                }
            }
        }
    }
}
