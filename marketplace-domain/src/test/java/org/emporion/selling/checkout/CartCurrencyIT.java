package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.emporion.catalog.input.MoneyInput;
import org.emporion.catalog.pricing.PriceLine;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductView;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.Sql;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartCurrency;
import org.emporion.selling.cart.TestCarts;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cart holds prices in one currency, which its buyer may change; on a real database, to the payment. */
class CartCurrencyIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final CartCurrency currency =
            TestCarts.currency(buying.transactions.entityManager(), buying.scope, buying.clock);
    private final Seat mill = buying.aShippingStore();
    private UUID both;
    private UUID onlyEuros;

    @BeforeEach
    void twoMugsOfWhichOneIsSoldInYen() {
        ProductView sold = buying.shop.aPublishedProduct(mill, "B-" + Ids.next(), 9);
        both = sold.variants().get(0).id();
        onlyEuros = buying.aMug(mill, 9);
        PriceLine yen = new PriceLine(sold.variants().get(0).sku(), new MoneyInput("2980", "JPY"), null);
        buying.shop.inStore(mill, em -> CatalogFixture.prices(em).change(mill, List.of(yen)));
    }

    @Test
    void allLinesHaveTheirPricesInTheOtherCurrencyAndThoseWithoutOneSaySo() {
        String cart = buying.aCartWith(both, onlyEuros);

        Cart changed = buying.call(() -> currency.change(cart, "JPY", BasedOn.ANYTHING));

        assertThat(changed.currency()).isEqualTo("JPY");
        List<Cart.Line> lines = changed.groups().get(0).lines();
        assertThat(lines.get(0).unitPrice()).isEqualTo(Money.ofMinor(2980, "JPY"));
        assertThat(lines.get(0).problem()).isNull();
        assertThat(lines.get(1).problem().code()).isEqualTo("CURRENCY");
        assertThat(lines.get(1).problem().detail()).contains("is not sold in JPY");
        assertThat(changed.totals().items()).isEqualTo(Money.ofMinor(2980, "JPY"));
        assertThat(changed.canBeBought()).isFalse();

        Cart back = buying.call(() -> currency.change(cart, "EUR", BasedOn.ANYTHING));
        assertThat(back.totals().items()).isEqualTo(Money.parse("39.80", "EUR"));
        assertThat(back.canBeBought()).isTrue();
    }

    @Test
    void whatIsNotSoldInTheCurrencyOfACartDoesNotComeIn() {
        String cart = buying.call(() -> buying.carts.create("JPY").id());

        assertThatThrownBy(() -> buying.call(() -> buying.carts.add(cart, onlyEuros, 1)))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code())
                        .isEqualTo("CURRENCY"));
        assertThatThrownBy(() -> buying.call(() -> buying.carts.create("CHF"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aStoreThatDoesNotShipInTheCurrencyOffersNoDelivery() {
        String cart = buying.aCartWith(both);

        Cart changed = buying.call(() -> currency.change(cart, "JPY", BasedOn.ANYTHING));

        assertThat(changed.groups().get(0).shippingOptions()).isEmpty();
        assertThat(changed.canBeDelivered()).isFalse();
    }

    @Test
    void aCartInYenIsPaidInYenWithoutDecimals() {
        shipsFor(500, "JPY");
        String cart = buying.aCartWith(both);
        buying.call(() -> currency.change(cart, "JPY", BasedOn.ANYTHING));

        BuyerPurchase purchase = buying.pay(cart, "tok_approve");

        assertThat(purchase.status()).isEqualTo(PurchaseStatus.PLACED);
        assertThat(purchase.total()).isEqualTo(Money.ofMinor(3480, "JPY"));
        assertThat(purchase.orders().get(0).total()).isEqualTo(Money.ofMinor(3480, "JPY"));
    }

    @Test
    void aCodeThatIsForAnotherCurrencyThanTheCartIsToldSo() {
        Money five = Money.parse("5.00", "EUR");
        TestPromotions.inStore(
                buying.shop.database(),
                mill,
                buying.clock,
                seller -> seller.create(mill, TestPromotions.with("TEA", Gives.amount(five), null, Limits.NONE)));
        String cart = buying.aCartWith(both);
        buying.call(() -> currency.change(cart, "JPY", BasedOn.ANYTHING));

        assertThatThrownBy(() -> buying.call(() -> buying.cartCodes.add(cart, "tea")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting("code", "detail")
                        .containsExactly(tuple("CODE_OTHER_CURRENCY", "TEA is for EUR; this cart is in JPY.")));
        buying.call(() -> currency.change(cart, "EUR", BasedOn.ANYTHING));
        assertThat(buying.call(() -> buying.cartCodes.add(cart, "tea")).totals().discount())
                .isEqualTo(five);
    }

    private void shipsFor(long minor, String code) {
        buying.shop.inStore(mill, em -> new Sql(em)
                .update(
                        "insert into shipping_option (tenant_id, id, name, price_minor, currency, days_min, days_max)"
                                + " values (?, ?, 'Abroad', ?, ?, 5, 9)",
                        mill.tenant(),
                        Ids.next(),
                        minor,
                        code));
    }
}
