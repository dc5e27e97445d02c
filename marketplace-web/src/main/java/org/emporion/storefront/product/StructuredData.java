package org.emporion.storefront.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.emporion.catalog.category.CategoryStep;
import org.emporion.kernel.FormattedText;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.selling.offer.StorefrontProduct.Variant;
import org.emporion.stock.stock.LaterSale;
import org.emporion.storefront.frame.Urls;

/** A product in the words of schema.org, for search engines. */
final class StructuredData {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String TYPE = "@type";

    private static final int SUMMARY = 300;

    /** The numbers that trade items have all over the world, by their lengths. */
    private static final Pattern GTIN = Pattern.compile("\\d{8}|\\d{12,14}");

    private static final int EAN = 13;

    private StructuredData() {}

    /** JSON that may stand inside a script element. */
    static String of(StorefrontProduct product, String plainDescription, Urls urls) {
        String address = urls.canonical(urls.product(product.store().slug(), product.slug()));
        ObjectNode data = JSON.createObjectNode().put("@context", "https://schema.org");
        ArrayNode graph = data.putArray("@graph");
        graph.add(product(product, plainDescription, urls, address));
        graph.add(crumbs(product, urls));
        try {
            return JSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A description without markup, short enough for a search engine. */
    static String summary(String description) {
        String plain = description == null ? "" : FormattedText.words(description);
        return plain.length() <= SUMMARY ? plain : plain.substring(0, SUMMARY) + "…";
    }

    private static ObjectNode product(StorefrontProduct product, String description, Urls urls, String address) {
        ObjectNode node = JSON.createObjectNode()
                .put(TYPE, "Product")
                .put("name", product.title())
                .put("url", address);
        if (!description.isEmpty()) {
            node.put("description", description);
        }
        if (product.brand() != null && !product.brand().isEmpty()) {
            node.putObject("brand").put(TYPE, "Brand").put("name", product.brand());
        }
        if (!product.images().isEmpty()) {
            ArrayNode images = node.putArray("image");
            product.images().forEach(image -> images.add(urls.canonical(image.url())));
        }
        if (product.reviews() > 0 && product.rating() != null) {
            node.putObject("aggregateRating")
                    .put(TYPE, "AggregateRating")
                    .put("ratingValue", product.rating())
                    .put("reviewCount", product.reviews());
        }
        ArrayNode offers = node.putArray("offers");
        product.variants().forEach(variant -> offers.add(offer(product, variant, address)));
        return node;
    }

    private static ObjectNode offer(StorefrontProduct product, Variant variant, String address) {
        ObjectNode offer = JSON.createObjectNode()
                .put(TYPE, "Offer")
                .put("sku", variant.sku())
                .put("url", address + "?v=" + variant.id())
                .put("price", variant.price().amount().toPlainString())
                .put("priceCurrency", variant.price().currency())
                .put("availability", "https://schema.org/" + availability(variant));
        String barcode = variant.barcode() == null ? "" : variant.barcode();
        if (GTIN.matcher(barcode).matches()) {
            offer.put(barcode.length() == EAN ? "gtin13" : "gtin", barcode);
        }
        offer.putObject("seller")
                .put(TYPE, "Organization")
                .put("name", product.store().name());
        return offer;
    }

    private static String availability(Variant variant) {
        if (variant.available() < 1) {
            return "OutOfStock";
        }
        if (variant.promisedOn() == null) {
            return "InStock";
        }
        return variant.later().kind() == LaterSale.Kind.PREORDER ? "PreOrder" : "BackOrder";
    }

    private static ObjectNode crumbs(StorefrontProduct product, Urls urls) {
        ObjectNode list = JSON.createObjectNode().put(TYPE, "BreadcrumbList");
        ArrayNode items = list.putArray("itemListElement");
        int position = 1;
        for (CategoryStep step : product.category()) {
            items.addObject()
                    .put(TYPE, "ListItem")
                    .put("position", position++)
                    .put("name", step.name())
                    .put("item", urls.canonical(urls.category(step.slug())));
        }
        return list;
    }
}
