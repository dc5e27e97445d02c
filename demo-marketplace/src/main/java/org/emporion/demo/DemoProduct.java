package org.emporion.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A product of the demo marketplace, ready to be listed and to be drawn.
 *
 * @param parts how many of which SKU of its store a bundle is made of; empty for what is none
 * @param preorder null for what has come out
 */
public record DemoProduct(
        String slug,
        String title,
        String description,
        String brand,
        String category,
        Map<String, String> facts,
        Map<String, List<String>> options,
        List<Variant> variants,
        boolean published,
        Map<String, Integer> parts,
        Preorder preorder,
        Drawing drawing) {

    /** It is sold before it has come out: up to so many, for a day that is so many days after it is listed. */
    public record Preorder(int limit, int days) {}

    /** What a customer can buy: one value of each option, with its own price and stock. */
    public record Variant(
            String sku,
            Map<String, String> options,
            BigDecimal price,
            BigDecimal compareAt,
            BigDecimal cost,
            String barcode,
            int onHand) {}

    /** What the pictures show: the motif, how it is turned out, its own colour, a stone if it has one, and the store's palette. */
    public record Drawing(String motif, String look, String colour, String stone, List<String> palette) {}
}
