package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.emporion.catalog.input.Attribute;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.PartInput;
import org.emporion.catalog.input.ProductChange;
import org.emporion.catalog.product.ProductView;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.ApiJson;

/**
 * The body of a change of a product: what is to be changed, and whatever else a read of it answers, so that an answer can be
 * sent back as it came. What nobody can set must then be as it is. The category is named by its code, or by the path to it.
 */
public record ProductBody(
        Optional<String> title,
        Optional<String> slug,
        Optional<String> description,
        Optional<String> brand,
        @Schema(description = "The code of the category, or the path to it as a read answers it.")
                Optional<JsonNode> category,
        @Schema(description = "The code of its own tax class; null when its category decides.")
                Optional<String> taxClass,
        Optional<List<Attribute>> attributes,
        Optional<List<Option>> options,
        Optional<List<Variant>> variants,
        String version,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode id,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode status,
        @Schema(type = SchemaType.ARRAY, readOnly = true) JsonNode images,
        @Schema(type = SchemaType.OBJECT, readOnly = true) JsonNode store,
        @Schema(type = SchemaType.NUMBER, nullable = true, readOnly = true) JsonNode rating,
        @Schema(type = SchemaType.INTEGER, readOnly = true) JsonNode reviews,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode createdAt,
        @Schema(type = SchemaType.STRING, readOnly = true) JsonNode updatedAt,
        @Schema(type = SchemaType.STRING, nullable = true, readOnly = true) JsonNode publishedAt,
        @Schema(
                        description =
                                "Whether, a draft, it goes on sale as soon as the store opens; only while it is not open.")
                Boolean publishWhenOpen) {

    private static final String CATEGORY = "category";

    /** A variant with what nobody can set of it. */
    public record Variant(
            UUID id,
            String sku,
            Map<String, String> options,
            Optional<MoneyInput> price,
            Optional<MoneyInput> compareAt,
            Optional<String> barcode,
            Optional<MoneyInput> cost,
            Long onHand,
            Boolean tracked,
            Optional<Integer> weightGrams,
            List<PartInput> parts,
            @Schema(type = SchemaType.INTEGER, readOnly = true) JsonNode available,
            @Schema(type = SchemaType.INTEGER, readOnly = true) JsonNode reserved,
            @Schema(type = SchemaType.STRING, nullable = true, readOnly = true) JsonNode image) {

        private ProductChange.Variant change() {
            return new ProductChange.Variant(
                    id, sku, options, price, compareAt, barcode, cost, onHand, tracked, weightGrams, parts);
        }

        private ReadOnly readOnly() {
            return new ReadOnly()
                    .and("available", available)
                    .and("reserved", reserved)
                    .and("image", image);
        }

        private void check(Problems problems, String at, ProductView present) {
            JsonNode now = present.variants().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .<JsonNode>map(each -> ApiJson.mapper().valueToTree(each))
                    .orElseGet(() -> ApiJson.mapper().createObjectNode());
            readOnly().check(problems, at, now);
        }
    }

    /**
     * What is to be changed.
     *
     * @param present the product as it is; asked only when the body names what nobody can set
     * @throws RuleViolated READ_ONLY naming what would be changed of that
     */
    ProductChange change(Supplier<ProductView> present) {
        if (namesReadOnly()) {
            check(present.get());
        }
        return new ProductChange(
                title,
                slug,
                description,
                brand,
                categoryCode(),
                taxClass,
                attributes,
                options,
                variantChanges(),
                publishWhenOpen,
                version);
    }

    private Optional<List<ProductChange.Variant>> variantChanges() {
        return variants == null
                ? null
                : variants.map(all -> all.stream()
                        .map(each -> each == null ? null : each.change())
                        .toList());
    }

    private boolean namesReadOnly() {
        return readOnly().isAnySent()
                || sentVariants().stream()
                        .anyMatch(each -> each != null && each.readOnly().isAnySent());
    }

    private ReadOnly readOnly() {
        return new ReadOnly()
                .and("id", id)
                .and("status", status)
                .and("images", images)
                .and("store", store)
                .and("rating", rating)
                .and("reviews", reviews)
                .and("createdAt", createdAt)
                .and("updatedAt", updatedAt)
                .and("publishedAt", publishedAt);
    }

    private List<Variant> sentVariants() {
        return variants == null ? List.of() : variants.orElse(List.of());
    }

    private void check(ProductView present) {
        Problems problems = new Problems();
        readOnly().check(problems, "", ApiJson.mapper().valueToTree(present));
        List<Variant> sent = sentVariants();
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i) != null) {
                sent.get(i).check(problems, "variants[" + i + "].", present);
            }
        }
        problems.throwIfAny();
    }

    /** Null where it is not named; empty where it is taken away. */
    private Optional<String> categoryCode() {
        if (category == null) {
            return null;
        }
        JsonNode named = category.filter(node -> !node.isNull()).orElse(null);
        if (named == null || named.isArray() && named.isEmpty()) {
            return Optional.empty();
        }
        JsonNode code = named.isArray() ? named.get(named.size() - 1).path("code") : named;
        if (!code.isTextual()) {
            throw RuleViolated.field(
                    CATEGORY, "TYPE", "Name the category by its code, or send its path as a read gave it.");
        }
        return Optional.of(code.textValue());
    }
}
