/**
 * Draws the pictures of the demo marketplace with Java2D: a backdrop in the store's palette, the product as a motif with
 * light from the upper left, its colour taken from the variant. The same product always gives the same picture.
 *
 * <p>Coordinates are those of a square of 1000 units; standing things stand on {@link Easel#GROUND}.
 */
package org.emporion.demo.pictures;
