package org.emporion.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.emporion.demo.StoreSheet.FamilySheet;
import org.emporion.demo.StoreSheet.ProductSheet;

/** Writes a product's description the way its store talks: in paragraphs, or to the point in a list. */
final class Descriptions {

    private Descriptions() {}

    static String html(StoreSheet store, FamilySheet family, ProductSheet product, int turn) {
        String house = store.house().get(turn % store.house().size());
        return about(store, family, product, turn) + paragraph(house);
    }

    private static String about(StoreSheet store, FamilySheet family, ProductSheet product, int turn) {
        List<String> making = product.making() == null ? family.making() : product.making();
        String care = product.care() == null ? family.care() : product.care();
        String story = making.get(turn % making.size());
        if (store.voice().equals("list")) {
            String points = making.stream().map(Descriptions::item).collect(Collectors.joining());
            return paragraph(product.text()) + "<ul>" + points + "</ul>" + goodToKnow(care);
        }
        return switch (turn % 3) {
            case 0 -> paragraph(product.text()) + paragraph(story) + goodToKnow(care);
            case 1 -> paragraph(product.text() + " " + story) + goodToKnow(care);
            default -> "<p><em>" + escape(product.text()) + "</em></p>" + paragraph(story + " " + care);
        };
    }

    private static String goodToKnow(String care) {
        return "<p><strong>Good to know:</strong> " + escape(care) + "</p>";
    }

    private static String item(String text) {
        return "<li>" + escape(text) + "</li>";
    }

    private static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
