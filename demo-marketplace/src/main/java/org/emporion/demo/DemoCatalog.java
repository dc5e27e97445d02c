package org.emporion.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emporion.demo.DemoProduct.Drawing;
import org.emporion.demo.DemoProduct.Variant;
import org.emporion.demo.StoreSheet.FamilySheet;
import org.emporion.demo.StoreSheet.ProductSheet;

/** All stores and products of the demo marketplace, always the same. */
public final class DemoCatalog {

    private static final List<String> STORES = List.of(
            "lehm-und-licht",
            "gruene-stube",
            "harbour-and-flint",
            "lumenverk",
            "atelier-marcelle",
            "kettingwerk",
            "papierwolf",
            "saltmarsh-soap",
            "kopje-en-blad",
            "spielwald",
            "oro-di-lina",
            "bergweiss",
            "casa-pinho",
            "klangkiste",
            "paper-lantern-books",
            "pata-y-cola",
            "sattlerei-brandt");

    private DemoCatalog() {}

    /** The stores in the order in which they opened. */
    public static List<DemoStore> stores() {
        List<DemoStore> stores = new ArrayList<>();
        for (String slug : STORES) {
            stores.add(store(DemoData.read("stores/" + slug + ".json", StoreSheet.class), stores.size() + 1));
        }
        return List.copyOf(stores);
    }

    private static DemoStore store(StoreSheet sheet, int storeNumber) {
        List<DemoProduct> products = new ArrayList<>();
        for (FamilySheet family : sheet.families()) {
            for (ProductSheet product : family.products()) {
                products.add(product(sheet, family, product, storeNumber, products));
            }
        }
        return new DemoStore(
                sheet.slug(),
                sheet.name(),
                sheet.legalName(),
                sheet.country(),
                sheet.owner(),
                sheet.about(),
                sheet.policies(),
                sheet.palette(),
                sheet.emblem(),
                List.copyOf(products));
    }

    private static DemoProduct product(
            StoreSheet store, FamilySheet family, ProductSheet sheet, int storeNumber, List<DemoProduct> before) {
        int number = before.size() + 1;
        Map<String, List<OptionValue>> options = new LinkedHashMap<>();
        (sheet.options() == null ? family.options() : sheet.options())
                .forEach((name, written) -> options.put(name, OptionValue.parse(written)));
        List<Variant> variants = Variants.of(sheet, store.prefix(), storeNumber, number, options);
        Map<String, String> facts = new LinkedHashMap<>(family.facts());
        facts.putAll(sheet.facts());
        return new DemoProduct(
                Slugs.of(sheet.title()),
                sheet.title(),
                Descriptions.html(store, family, sheet, number),
                sheet.brand() == null ? store.name() : sheet.brand(),
                sheet.category() == null ? family.category() : sheet.category(),
                facts,
                names(options),
                variants,
                !"draft".equals(sheet.state()),
                parts(sheet, before),
                sheet.preorder(),
                drawing(store, family, sheet));
    }

    /** By their SKUs. */
    private static Map<String, Integer> parts(ProductSheet bundle, List<DemoProduct> before) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        bundle.parts().forEach((title, quantity) -> {
            DemoProduct part = before.stream()
                    .filter(each -> each.title().equals(title))
                    .findFirst()
                    .orElseThrow(() -> new DemoFailure("No product \"" + title + "\" for " + bundle.title()));
            parts.put(part.variants().get(0).sku(), quantity);
        });
        return parts;
    }

    private static Map<String, List<String>> names(Map<String, List<OptionValue>> options) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        options.forEach((option, values) ->
                names.put(option, values.stream().map(OptionValue::name).toList()));
        return names;
    }

    private static Drawing drawing(StoreSheet store, FamilySheet family, ProductSheet sheet) {
        String look = sheet.look() == null ? "" : sheet.look();
        return new Drawing(family.motif(), look, sheet.colour(), sheet.stone(), store.palette());
    }
}
