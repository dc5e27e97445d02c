package org.emporion.demo;

import java.util.List;
import java.util.Map;

/** What one store's data file says: who the store is, and its products family by family. */
public record StoreSheet(
        String slug,
        String name,
        String legalName,
        String country,
        String owner,
        String prefix,
        String about,
        String policies,
        List<String> palette,
        String emblem,
        String voice,
        List<String> house,
        List<FamilySheet> families) {

    /** Products that share a category, a way of being made and a way of being drawn. */
    public record FamilySheet(
            String category,
            String motif,
            Map<String, String> facts,
            Map<String, List<String>> options,
            List<String> making,
            String care,
            List<ProductSheet> products) {

        public FamilySheet {
            facts = facts == null ? Map.of() : facts;
            options = options == null ? Map.of() : options;
        }
    }

    /**
     * One product; what it leaves out it takes from its family.
     *
     * @param parts how many of which product of its store, by the titles, a bundle is made of: of each the first variant
     */
    public record ProductSheet(
            String title,
            String price,
            String was,
            String brand,
            String category,
            String look,
            String colour,
            String stone,
            String state,
            Map<String, String> facts,
            Map<String, List<String>> options,
            List<String> making,
            String care,
            Map<String, Integer> parts,
            DemoProduct.Preorder preorder,
            String text) {

        public ProductSheet {
            facts = facts == null ? Map.of() : facts;
            parts = parts == null ? Map.of() : parts;
        }
    }
}
