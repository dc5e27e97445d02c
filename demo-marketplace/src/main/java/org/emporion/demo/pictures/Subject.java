package org.emporion.demo.pictures;

import java.awt.Color;
import java.util.Random;

/** What is to be drawn: how it is turned out, its colours, and chance that is always the same for the same product. */
record Subject(String look, Color colour, Color accent, Color stone, Random chance) {

    boolean looks(String name) {
        return look.equals(name);
    }

    double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }
}
