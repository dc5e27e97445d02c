package org.emporion.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.emporion.demo.DemoProduct.Variant;
import org.emporion.demo.StoreSheet.ProductSheet;

/** Lays out the variants of a product: every combination of its option values, with SKU, price and stock. */
final class Variants {

    private final ProductSheet sheet;
    private final String skuStem;
    private final int store;
    private final int number;
    private final Random chance;
    private final List<Variant> laidOut = new ArrayList<>();

    private Variants(ProductSheet sheet, String prefix, int store, int number) {
        this.sheet = sheet;
        this.skuStem = String.format("%s-%03d", prefix, number);
        this.store = store;
        this.number = number;
        this.chance = new Random(skuStem.hashCode());
    }

    static List<Variant> of(
            ProductSheet sheet, String prefix, int store, int number, Map<String, List<OptionValue>> options) {
        Variants variants = new Variants(sheet, prefix, store, number);
        variants.combine(List.copyOf(options.entrySet()), 0, new LinkedHashMap<>(), "", BigDecimal.ZERO);
        return List.copyOf(variants.laidOut);
    }

    private void combine(
            List<Map.Entry<String, List<OptionValue>>> options,
            int depth,
            Map<String, String> chosen,
            String code,
            BigDecimal extra) {
        if (depth == options.size()) {
            laidOut.add(variant(chosen, code, extra));
            return;
        }
        for (OptionValue value : options.get(depth).getValue()) {
            Map<String, String> more = new LinkedHashMap<>(chosen);
            more.put(options.get(depth).getKey(), value.name());
            combine(options, depth + 1, more, code + "-" + value.code(), extra.add(value.extra()));
        }
    }

    private Variant variant(Map<String, String> options, String code, BigDecimal extra) {
        BigDecimal price = new BigDecimal(sheet.price()).add(extra);
        BigDecimal was = sheet.was() == null ? null : new BigDecimal(sheet.was()).add(extra);
        BigDecimal cost = price.multiply(BigDecimal.valueOf(38L + chance.nextInt(20)))
                .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        String barcode = Barcodes.ean13(store, number, laidOut.size());
        return new Variant(skuStem + code, options, price, was, cost, barcode, onHand());
    }

    private int onHand() {
        int drawn = chance.nextInt(100);
        if ("soldOut".equals(sheet.state()) || sheet.preorder() != null || drawn < 4 && !laidOut.isEmpty()) {
            return 0;
        }
        return drawn < 14 ? 1 + chance.nextInt(4) : 6 + chance.nextInt(55);
    }
}
