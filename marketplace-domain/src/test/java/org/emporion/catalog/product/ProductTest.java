package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What a product allows: each rule of its life. */
class ProductTest {

    private static final Instant CREATED = Instant.parse("2026-11-28T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-28T11:00:00Z");

    private final Product shirt = aDraft(variant("S", "39.90"), variant("M", "39.90"));

    @Test
    void aNewProductIsADraftThatNobodySaw() {
        assertThat(shirt.stored().status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(shirt.wasOnSale()).isFalse();
        assertThat(shirt.stored().draft().title()).isEqualTo("Shirt");
    }

    @Test
    void aProductOnSaleWasFirstOnSaleWhenItWasPublishedFirst() {
        shirt.publish(NOW);
        shirt.unpublish(LATER);
        assertThat(shirt.stored().status()).isEqualTo(ProductStatus.DRAFT);

        shirt.publish(LATER);

        assertThat(shirt.stored().status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(shirt.stored().publishedAt()).isEqualTo(NOW);
        assertThat(shirt.wasOnSale()).isTrue();
    }

    @Test
    void nothingIsPutOnSaleWithoutAPrice() {
        Product free = aDraft(variant("S", "39.90"), variant("M", "0.00"));
        Product empty = aDraft();

        assertRefused("variants[1].price", VariantTerms.PRICE_MISSING, () -> free.publish(NOW));
        assertRefused("variants", VariantTerms.PRICE_MISSING, () -> empty.publish(NOW));
        assertThat(free.stored().status()).isEqualTo(ProductStatus.DRAFT);
    }

    @Test
    void whatIsOnSaleKeepsAPrice() {
        ProductDraft free = draft(variant("S", "39.90"), variant("M", "0.00"));
        shirt.change(free, ids(), List.of());
        shirt.change(draft(variant("S", "39.90"), variant("M", "1.00")), ids(), List.of());
        shirt.publish(NOW);

        assertRefused("variants[1].price", VariantTerms.PRICE_MISSING, () -> shirt.change(free, ids(), List.of()));
        assertThat(prices()).containsExactly("39.90", "1.00");
    }

    @Test
    void aVariantThatWasBoughtCannotBeRemoved() {
        UUID small = ids().get(0);
        UUID medium = ids().get(1);

        assertRefused(
                "variants",
                VariantTerms.VARIANT_BOUGHT,
                () -> shirt.change(draft(variant("S", "39.90")), List.of(small), List.of(medium)));

        assertThat(ids()).containsExactly(small, medium);
    }

    @Test
    void aVariantThatNobodyBoughtGoesWhenItIsNotNamed() {
        UUID small = ids().get(0);

        shirt.change(draft(variant("S", "39.90")), List.of(small), List.of(small));

        assertThat(ids()).containsExactly(small);
    }

    @Test
    void variantsKeepTheirIdsAndNewOnesAreAdded() {
        UUID small = ids().get(0);
        UUID medium = ids().get(1);

        List<UUID> after = shirt.change(
                draft(variant("L", "49.90"), variant("M", "35.00"), variant("S", "39.90")),
                Arrays.asList(null, medium, small),
                List.of());

        assertThat(after).hasSize(3).endsWith(medium, small).doesNotContainNull();
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(after);
        assertThat(shirt.variants().stream().filter(each -> each.id().equals(medium)))
                .extracting(each -> each.stored().position())
                .containsExactly(2);
        assertThat(prices()).containsExactlyInAnyOrder("49.90", "35.00", "39.90");
    }

    @Test
    void itIsSeenWhenVariantsExchangeTheirSkus() {
        ProductDraft swapped = draft(variant("M", "39.90"), variant("S", "39.90"));
        ProductDraft another = draft(variant("S", "1.00"), variant("L", "1.00"));

        assertThat(ProductSaving.movesSkus(shirt, swapped, ids())).isTrue();
        assertThat(ProductSaving.movesSkus(shirt, draft(variant("S", "1.00"), variant("M", "1.00")), ids()))
                .isFalse();
        assertThat(ProductSaving.movesSkus(shirt, another, Arrays.asList(ids().get(0), null)))
                .isFalse();
    }

    @Test
    void anAddressThatBuyersMayKnowIsLeftBehind() {
        assertThat(shirt.moveTo("linen-shirt")).isEmpty();
        shirt.publish(NOW);

        assertThat(shirt.moveTo("linen-shirt")).isEmpty();
        assertThat(shirt.moveTo("summer-shirt")).contains("linen-shirt");

        shirt.unpublish(LATER);
        assertThat(shirt.moveTo("shirt")).contains("summer-shirt");
        assertThat(shirt.slug()).isEqualTo("shirt");
    }

    @Test
    void anArchivedProductComesBackAsADraft() {
        shirt.archive(NOW);
        assertThat(shirt.stored().status()).isEqualTo(ProductStatus.ARCHIVED);

        shirt.unpublish(LATER);

        assertThat(shirt.stored().status()).isEqualTo(ProductStatus.DRAFT);
    }

    private List<UUID> ids() {
        return shirt.variants().stream().map(Variant::id).toList();
    }

    private List<String> prices() {
        return shirt.variants().stream()
                .map(each -> each.stored().draft().price().amount().toPlainString())
                .toList();
    }

    private static Product aDraft(ProductDraft.Variant... variants) {
        Product product = new Product(
                new TenantId(Ids.next()),
                new StoredProduct(Ids.next(), "shirt", draft(variants), ProductStatus.DRAFT, null, null, null),
                CREATED);
        Stream.of(variants)
                .forEach(each -> product.add(Ids.next(), product.variants().size() + 1, each));
        return product;
    }

    private static ProductDraft draft(ProductDraft.Variant... variants) {
        return new ProductDraft(
                "Shirt", null, "", "Mill", "fashion-mens-shirts", null, List.of(), List.of(), List.of(variants));
    }

    private static ProductDraft.Variant variant(String sku, String price) {
        return new ProductDraft.Variant(
                sku, Map.of("Size", sku), Money.parse(price, "EUR"), null, null, null, null, null, null);
    }

    private static void assertRefused(String field, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(tuple(field, code)));
    }
}
