package org.emporion.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emporion.catalog.input.ProductDraft;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.TenantId;
import org.junit.jupiter.api.Test;

/** What is kept of a variant when it is changed. */
class VariantTest {

    private static final Instant LATER = Instant.parse("2026-11-28T11:00:00Z");

    private final Variant blue = aProduct().add(Ids.next(), 1, said("19.90", "7.00"));

    @Test
    void everythingThatIsSaidOfItIsKept() {
        ProductDraft.Variant said = said("19.90", "7.00");

        assertThat(blue.stored().draft()).isEqualTo(said);
        assertThat(blue.stored().position()).isEqualTo(1);
    }

    @Test
    void itsCostIsForgottenWhenNoneIsSaid() {
        blue.change(1, said("19.90", null));
        assertThat(blue.stored().draft().cost()).isNull();

        blue.change(1, said("19.90", "8.00"));
        blue.change(1, said("19.90", "6.50"));
        assertThat(blue.stored().draft().cost()).isEqualTo(Money.parse("6.50", "EUR"));
    }

    @Test
    void onlyWhatCostsSomethingHasAPrice() {
        assertThat(blue.price().minor()).isPositive();

        blue.change(1, said("0.00", "7.00"));

        assertThat(blue.price().minor()).isZero();
    }

    @Test
    void aPriceThatItHasIsNoOtherPrice() {
        Money price = Money.parse("19.90", "EUR");
        Optional<Money> compared = Optional.of(Money.parse("29.90", "EUR"));

        assertThat(blue.reprice(price, null, LATER)).isFalse();
        assertThat(blue.reprice(price, compared, LATER)).isFalse();
        assertThat(blue.reprice(price, Optional.empty(), LATER)).isTrue();
        assertThat(blue.reprice(price, Optional.empty(), LATER)).isFalse();
        assertThat(blue.reprice(Money.parse("18.00", "EUR"), null, LATER)).isTrue();
    }

    @Test
    void itsPictureAndItsSkuInFilesStayWhenItIsChanged() {
        UUID picture = Ids.next();
        blue.showWith(picture);
        blue.calledInFile("MUG");

        blue.change(2, said("20.00", null));

        assertThat(blue.stored().picture()).isEqualTo(picture);
        assertThat(blue.stored().fileSku()).isEqualTo("MUG");
    }

    private static ProductDraft.Variant said(String price, String cost) {
        return new ProductDraft.Variant(
                "MUG-BLUE",
                Map.of("Colour", "Blue"),
                Money.parse(price, "EUR"),
                Money.parse("29.90", "EUR"),
                "4012345678901",
                cost == null ? null : Money.parse(cost, "EUR"),
                null,
                null,
                350);
    }

    private static Product aProduct() {
        ProductDraft draft = new ProductDraft("Mug", null, "", "", "other", null, List.of(), List.of(), List.of());
        return new Product(
                new TenantId(Ids.next()),
                new StoredProduct(Ids.next(), "mug", draft, ProductStatus.DRAFT, null, null, null),
                Instant.parse("2026-11-28T09:00:00Z"));
    }
}
