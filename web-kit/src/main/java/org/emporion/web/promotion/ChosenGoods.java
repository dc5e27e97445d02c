package org.emporion.web.promotion;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.selling.promotion.PromotionView.Goods;
import org.emporion.web.faces.Edited;

/** What a promotion in a form is for: products and categories, each with its name. They stand in two fields, between spaces. */
public final class ChosenGoods implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PRODUCTS = "products";
    private static final String CATEGORIES = "categories";

    private final Edited fields;
    private final Map<String, String> names = new HashMap<>();

    ChosenGoods(Edited fields) {
        this.fields = fields;
    }

    /** One of them. */
    public record Good(String key, String name) implements Serializable {}

    static Map<String, String> values(Goods goods) {
        return Map.of(PRODUCTS, String.join(" ", goods.products()), CATEGORIES, String.join(" ", goods.categories()));
    }

    Goods goods() {
        return new Goods(keys(PRODUCTS), keys(CATEGORIES));
    }

    /** What some of them are called. */
    void name(Map<String, String> more) {
        names.putAll(more);
    }

    void addProduct(String id) {
        put(PRODUCTS, id);
    }

    void addCategory(String code) {
        put(CATEGORIES, code);
    }

    boolean hasProduct(String id) {
        return keys(PRODUCTS).contains(id);
    }

    void remove(String key) {
        Stream.of(PRODUCTS, CATEGORIES)
                .forEach(field -> set(
                        field,
                        keys(field).stream().filter(each -> !each.equals(key)).toList()));
    }

    public List<Good> getProducts() {
        return named(PRODUCTS);
    }

    public List<Good> getCategories() {
        return named(CATEGORIES);
    }

    public boolean isAll() {
        return goods().areAll();
    }

    /** The names of all of them, or of those that a text of this kind names. */
    String names(String keys) {
        return split(keys).stream().map(this::called).collect(Collectors.joining(", "));
    }

    String names() {
        return Stream.of(CATEGORIES, PRODUCTS)
                .flatMap(field -> keys(field).stream())
                .map(this::called)
                .collect(Collectors.joining(", "));
    }

    private String called(String key) {
        return names.getOrDefault(key, key);
    }

    private List<Good> named(String field) {
        return keys(field).stream().map(key -> new Good(key, called(key))).toList();
    }

    private void put(String field, String key) {
        List<String> keys = new ArrayList<>(keys(field));
        if (key != null && !key.isBlank() && !keys.contains(key)) {
            keys.add(key);
            set(field, keys);
        }
    }

    private void set(String field, Collection<String> keys) {
        fields.getTyped().put(field, String.join(" ", keys));
    }

    private List<String> keys(String field) {
        return split(fields.getTyped().get(field));
    }

    private static List<String> split(String keys) {
        return Arrays.stream(Objects.toString(keys, "").split(" "))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
