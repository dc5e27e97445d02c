package org.emporion.catalog.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;

/** The variants of a product when a change has been laid over them: found by id, or else by SKU; the others are new. */
final class VariantPatch {

    static final String ON_HAND = ".onHand";
    static final String TRACKED = ".tracked";
    static final String PARTS = ".parts";

    private final List<ProductView.Variant> present;
    private final List<FieldProblem> differing;
    private final Problems problems = new Problems();
    private final List<UUID> ids = new ArrayList<>();
    private final Set<UUID> found = new HashSet<>();

    VariantPatch(List<ProductView.Variant> present, List<FieldProblem> differing) {
        this.present = present;
        this.differing = differing;
    }

    List<UUID> ids() {
        return ids;
    }

    Problems problems() {
        return problems;
    }

    List<ProductInput.Variant> untouched() {
        present.forEach(each -> ids.add(each.id()));
        return present.stream().map(VariantPatch::asItIs).toList();
    }

    List<ProductInput.Variant> named(List<ProductChange.Variant> wanted) {
        List<ProductInput.Variant> merged = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String at = "variants[" + i + "]";
            ProductChange.Variant each = wanted.get(i);
            Optional<ProductView.Variant> now = each == null ? Optional.empty() : find(each, at);
            ids.add(now.map(ProductView.Variant::id).orElse(null));
            merged.add(
                    each == null
                            ? null
                            : now.map(known -> over(known, each, at)).orElseGet(() -> added(each)));
        }
        if (found.size() < present.size() || found.size() < wanted.size()) {
            differing.add(LastChange.now(
                    "variants", present.stream().map(ProductView.Variant::sku).collect(Collectors.joining(", "))));
        }
        return merged;
    }

    private Optional<ProductView.Variant> find(ProductChange.Variant wanted, String at) {
        Optional<ProductView.Variant> known = present.stream()
                .filter(each -> wanted.id() == null
                        ? each.sku().equals(PlainText.code(wanted.sku()))
                        : each.id().equals(wanted.id()))
                .findFirst();
        problems.require(
                wanted.id() == null || known.isPresent(), at + ".id", "UNKNOWN", "The product has no such variant.");
        known.ifPresent(each -> problems.require(
                found.add(each.id()), at + ".sku", "DUPLICATE", "The variant \"" + each.sku() + "\" is there twice."));
        return known;
    }

    private ProductInput.Variant over(ProductView.Variant now, ProductChange.Variant wanted, String at) {
        note(wanted.sku() == null || PlainText.code(wanted.sku()).equals(now.sku()), at + ".sku", now.sku());
        note(
                wanted.options() == null || wanted.options().equals(now.options()),
                at + ".options",
                String.join(" / ", now.options().values()));
        note(wanted.onHand() == null || wanted.onHand() == now.onHand(), at + ON_HAND, now.onHand());
        note(wanted.tracked() == null || wanted.tracked() == now.tracked(), at + TRACKED, now.tracked());
        note(wanted.parts() == null || wanted.parts().equals(now.parts()), at + PARTS, PartInput.written(now.parts()));
        return new ProductInput.Variant(
                wanted.sku() == null ? now.sku() : wanted.sku(),
                wanted.options() == null ? now.options() : wanted.options(),
                money(at + ".price", wanted.price(), now.price()),
                money(at + ".compareAt", wanted.compareAt(), now.compareAt()),
                value(at + ".barcode", wanted.barcode(), now.barcode()),
                money(at + ".cost", wanted.cost(), now.cost()),
                wanted.onHand(),
                wanted.tracked(),
                value(at + ".weightGrams", wanted.weightGrams(), now.weightGrams()),
                wanted.parts());
    }

    private static ProductInput.Variant added(ProductChange.Variant wanted) {
        return new ProductInput.Variant(
                wanted.sku(),
                wanted.options(),
                orNull(wanted.price()),
                orNull(wanted.compareAt()),
                orNull(wanted.barcode()),
                orNull(wanted.cost()),
                wanted.onHand(),
                wanted.tracked(),
                orNull(wanted.weightGrams()),
                wanted.parts());
    }

    private static ProductInput.Variant asItIs(ProductView.Variant now) {
        return new ProductInput.Variant(
                now.sku(),
                now.options(),
                MoneyInput.of(now.price()),
                MoneyInput.of(now.compareAt()),
                now.barcode(),
                MoneyInput.of(now.cost()),
                null,
                null,
                now.weightGrams());
    }

    private MoneyInput money(String field, Optional<MoneyInput> named, Money now) {
        if (named == null) {
            return MoneyInput.of(now);
        }
        MoneyInput wanted = named.orElse(null);
        note(isSame(wanted, now), field, now);
        return wanted;
    }

    private <T> T value(String field, Optional<T> named, T now) {
        if (named == null) {
            return now;
        }
        T wanted = named.orElse(null);
        note(Objects.equals(wanted, now) || "".equals(wanted) && now == null, field, now);
        return wanted;
    }

    private void note(boolean same, String field, Object now) {
        if (!same) {
            differing.add(LastChange.now(field, now));
        }
    }

    private static boolean isSame(MoneyInput wanted, Money now) {
        if (wanted == null || now == null) {
            return wanted == null && now == null;
        }
        try {
            return now.currency().equals(wanted.currency())
                    && now.amount().compareTo(new BigDecimal(wanted.amount().strip())) == 0;
        } catch (NumberFormatException | NullPointerException noAmount) {
            return false;
        }
    }

    private static <T> T orNull(Optional<T> named) {
        return named == null ? null : named.orElse(null);
    }
}
