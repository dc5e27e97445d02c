package org.emporion.storefront.product;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.input.Option;
import org.emporion.selling.offer.Image;
import org.emporion.selling.offer.StorefrontProduct;
import org.emporion.selling.offer.StorefrontProduct.Variant;

/**
 * Which variant of a product is chosen, and which one each value of its options would lead to.
 *
 * @param currency in which prices are wanted
 */
public record Choices(Variant chosen, List<Axis> axes, String currency) {

    /** An option with its values. */
    public record Axis(String name, String value, List<Value> values) {}

    /**
     * One value of an option.
     *
     * @param variant where choosing it leads; null when nothing has it
     * @param available whether that variant can be bought
     */
    public record Value(String name, String value, String variant, boolean chosen, boolean available) {}

    /** With the variant of this id chosen, or the first that can be bought. */
    public static Choices of(StorefrontProduct product, String variantId, String currency) {
        Variant chosen = product.variants().stream()
                .filter(variant -> variant.id().toString().equals(variantId))
                .findFirst()
                .or(() -> product.variants().stream()
                        .filter(variant -> variant.available() > 0 && isSold(variant, currency))
                        .findFirst())
                .orElse(product.variants().get(0));
        List<Axis> axes = product.options().stream()
                .filter(option -> !isOnlyDefault(option))
                .map(option -> axis(product, chosen, option))
                .toList();
        return new Choices(chosen, axes, currency);
    }

    /** Whether the chosen variant has a price in that currency; otherwise its price is in the main one of its store. */
    public boolean isSold() {
        return isSold(chosen, currency);
    }

    /** The picture of the chosen variant, or else the first; null when there is none. */
    public Image picture(List<Image> images) {
        return images.stream()
                .filter(image -> image.url().equals(chosen.image()))
                .findFirst()
                .orElse(images.isEmpty() ? null : images.get(0));
    }

    private static boolean isSold(Variant variant, String currency) {
        return variant.price().currency().equals(currency);
    }

    /** Imported products without options carry one that says nothing. */
    private static boolean isOnlyDefault(Option option) {
        return option.values().size() == 1 && option.values().get(0).equalsIgnoreCase("Default Title");
    }

    private static Axis axis(StorefrontProduct product, Variant chosen, Option option) {
        List<Value> values = option.values().stream()
                .map(value -> value(product, chosen, option.name(), value))
                .toList();
        return new Axis(option.name(), chosen.options().get(option.name()), values);
    }

    private static Value value(StorefrontProduct product, Variant chosen, String name, String value) {
        Optional<Variant> leadsTo = nearest(product, chosen, name, value);
        return new Value(
                name,
                value,
                leadsTo.map(Variant::id).map(UUID::toString).orElse(null),
                value.equals(chosen.options().get(name)),
                leadsTo.map(variant -> variant.available() > 0).orElse(false));
    }

    /** The variant with this value that shares most other values with the chosen one; of equals, one that can be bought. */
    private static Optional<Variant> nearest(StorefrontProduct product, Variant chosen, String name, String value) {
        Map<String, String> wanted = new HashMap<>(chosen.options());
        wanted.put(name, value);
        return product.variants().stream()
                .filter(variant -> value.equals(variant.options().get(name)))
                .max(Comparator.<Variant>comparingLong(variant -> shared(variant, wanted))
                        .thenComparing(variant -> variant.available() > 0));
    }

    private static long shared(Variant variant, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> each.getValue().equals(variant.options().get(each.getKey())))
                .count();
    }
}
