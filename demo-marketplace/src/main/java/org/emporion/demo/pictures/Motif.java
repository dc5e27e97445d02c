package org.emporion.demo.pictures;

/** Draws one kind of thing on a backdrop that is there already. */
@FunctionalInterface
interface Motif {

    void draw(Easel easel, Subject subject);
}
