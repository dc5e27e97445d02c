package org.emporion.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.input.ProductInput;
import org.emporion.ground.audit.LastChange;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.PlainText;
import org.emporion.kernel.Problems;

/** A product as it will be when a change is laid over what is there: what the change does not name stays. */
final class ProductPatch {

    private final ProductView present;
    private final ProductChange change;
    private final List<FieldProblem> differing = new ArrayList<>();
    private final VariantPatch variants;
    private final ProductInput input;

    ProductPatch(ProductView present, ProductChange change) {
        this.present = present;
        this.change = change;
        this.variants = new VariantPatch(present.variants(), differing);
        this.input = merged();
        prepares().ifPresent(wanted -> differing.add(LastChange.now(OpeningProducts.FIELD, present.publishWhenOpen())));
    }

    /** The whole product; its stock is named only where the change names it. */
    ProductInput input() {
        return input;
    }

    /** Which variant of the product each of the input is; null for a new one. */
    List<UUID> variantIds() {
        return variants.ids();
    }

    /** The fields that the change would make another than they are, each with what it is now. */
    List<FieldProblem> differing() {
        return differing;
    }

    /** Whether it makes a variant of something else. */
    boolean remakes() {
        return differing.stream().map(FieldProblem::field).anyMatch(field -> field.endsWith(VariantPatch.PARTS));
    }

    /** Whether it is to go on sale as soon as its store opens; nothing where that stays. */
    Optional<Boolean> prepares() {
        return Optional.ofNullable(change.publishWhenOpen()).filter(wanted -> wanted != present.publishWhenOpen());
    }

    /** Whether it needs prices: it is on sale, or will be as soon as its store opens. */
    boolean isPriced() {
        return present.status() == ProductStatus.PUBLISHED || prepares().orElse(present.publishWhenOpen());
    }

    /** Whether it sets what is on hand of a variant, or whether that is counted, to something else. */
    boolean recounts() {
        return differing.stream()
                .map(FieldProblem::field)
                .anyMatch(field -> field.endsWith(VariantPatch.ON_HAND) || field.endsWith(VariantPatch.TRACKED));
    }

    /** Whether variants of the product go, and their stock with them. */
    boolean dropsVariants() {
        return !variants.ids()
                .containsAll(
                        present.variants().stream().map(ProductView.Variant::id).toList());
    }

    /** Variants that the change names and the product does not have. */
    Problems problems() {
        return variants.problems();
    }

    private ProductInput merged() {
        return new ProductInput(
                text("title", change.title(), present.title()),
                text("slug", change.slug(), present.slug()),
                text("description", change.description(), present.description()),
                text("brand", change.brand(), present.brand()),
                text("category", change.category(), present.categoryCode()),
                text("taxClass", change.taxClass(), present.taxClass()),
                list(
                        "attributes",
                        change.attributes(),
                        present.attributes(),
                        fact -> fact.label() + ": " + fact.value()),
                list(
                        "options",
                        change.options(),
                        present.options(),
                        option -> option.name() + ": " + String.join(", ", option.values())),
                change.variants() == null
                        ? variants.untouched()
                        : variants.named(change.variants().orElse(List.of())));
    }

    private String text(String field, Optional<String> named, String now) {
        if (named == null) {
            return now;
        }
        String wanted = named.orElse(null);
        if (!Objects.equals(PlainText.lines(wanted), PlainText.lines(now))) {
            differing.add(LastChange.now(field, now));
        }
        return wanted;
    }

    private <T> List<T> list(String field, Optional<List<T>> named, List<T> now, Function<T, String> text) {
        if (named == null) {
            return now;
        }
        List<T> wanted = named.orElse(List.of());
        if (!wanted.equals(now)) {
            differing.add(LastChange.now(field, now.stream().map(text).collect(Collectors.joining("; "))));
        }
        return wanted;
    }
}
