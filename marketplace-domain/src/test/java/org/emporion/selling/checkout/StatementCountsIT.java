package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emporion.selling.promotion.TestPromotions.percentOff;
import static org.emporion.selling.promotion.TestPromotions.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emporion.catalog.input.Option;
import org.emporion.catalog.input.ProductInput;
import org.emporion.catalog.product.CatalogFixture;
import org.emporion.catalog.product.ProductQuery;
import org.emporion.catalog.product.ProductView;
import org.emporion.discovery.search.ClosedStores;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.OverheardDriver;
import org.emporion.kernel.Page;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.promotion.PromotionChange;
import org.emporion.selling.promotion.PromotionView.Gives;
import org.emporion.selling.promotion.PromotionView.Limits;
import org.emporion.selling.promotion.TestPromotions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked most costs the same number of statements however much there is of it. */
class StatementCountsIT {

    private static final Page.Request PAGE = Page.Request.first(20);
    private static final Money ONE_EURO = Money.parse("1.00", "EUR");

    private final BuyingFixture buying = new BuyingFixture();
    private final CatalogFixture shop = buying.shop;
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final List<UUID> ofPlatform = new ArrayList<>();

    @AfterEach
    void thePlatformGivesNothingMore() {
        ofPlatform.forEach(id -> TestPromotions.ofPlatform(
                shop.database(), buying.clock, admin -> admin.stop(TestPromotions.ANN, id, BasedOn.ANYTHING)));
    }

    @Test
    void aProductIsReadInTwoStatementsAndTheCategories() {
        ProductView shirt = aShirt();

        List<String> sent = sent(() -> shop.buyer(catalog -> catalog.product(mill.storeSlug(), shirt.slug(), null)));

        assertThat(sent)
                .hasSize(3)
                .filteredOn(sql -> sql.contains("FROM category"))
                .hasSize(1);
    }

    @Test
    void aPageOfListingsTakesTheSameStatementsForManyAsForOne() {
        aMug();
        Supplier<?> store = () -> shop.buyer(catalog -> catalog.inStore(mill.storeSlug(), PAGE, null));
        Supplier<?> category = () -> shop.buyer(catalog -> catalog.inCategory("kitchen-dining", PAGE, null));
        List<String> ofStore = sent(store);
        List<String> ofCategory = sent(category);
        mugs(4);

        assertThat(sent(store)).isEqualTo(ofStore).hasSize(2);
        assertThat(sent(category)).isEqualTo(ofCategory).hasSize(3);
    }

    @Test
    void aSearchAsksTheDatabaseForClosedStoresOnly() {
        assertThat(sent(() -> buying.call(() -> new ClosedStores(buying.transactions.entityManager()).ids())))
                .hasSize(1);
    }

    @Test
    void aCartIsReadInSixStatementsHoweverFullItIs() {
        String little = buying.aCartWith(aMug());
        String much = buying.aCartWith(mugs(4));

        List<String> read = sent(() -> buying.call(() -> buying.carts.get(little)));

        assertThat(sent(() -> buying.call(() -> buying.carts.get(much)))).isEqualTo(read);
        assertThat(read)
                .filteredOn(sql -> !sql.contains("set_config"))
                .filteredOn(sql -> !isKept(sql))
                .hasSize(6);
    }

    /** Planning its many joins takes ten times as long as reading them. */
    @Test
    void theOffersOfACartAreNotPlannedAnewEachTime() {
        String cart = buying.aCartWith(mugs(2));

        long planned = buying.call(() -> {
            IntStream.range(0, 15).forEach(time -> buying.carts.get(cart));
            return buying.sql
                    .one(
                            row -> row.number("n"),
                            "select generic_plans as n from pg_prepared_statements where statement like '%t.slug%as k(tenant_id, variant_id)%'")
                    .orElseThrow();
        });

        assertThat(planned).isPositive();
    }

    @Test
    void promotionsCodesAndFurtherStoresCostACartNoStatement() {
        String little = buying.aCartWith(aMug());
        List<String> plain = asked(() -> buying.call(() -> buying.carts.get(little)));
        everybodyGivesSomething();
        String much = buying.aCartWith(aMug(), aMug(), buying.aMug(yard, 5), buying.aMug(yard, 5));
        List<String> first = asked(() -> giveCode(much, "MILL"));
        List<String> second = asked(() -> giveCode(much, "YARD"));

        List<String> read = asked(() -> buying.call(() -> buying.carts.get(much)));

        assertThat(buying.call(() -> buying.carts.get(much)).savings()).hasSize(7);
        assertThat(read).hasSameSizeAs(plain);
        assertThat(read).filteredOn(sql -> sql.contains("FROM promotion")).hasSize(1);
        assertThat(asked(() -> giveCode(little, "MILL")))
                .as("a code for one line of one store")
                .hasSameSizeAs(first);
        assertThat(second).as("another code").hasSameSizeAs(first);
    }

    @Test
    void aCheckoutCountsEachPromotionThatIsTakenByOneStatementAndNoMore() {
        gives(mill, percentOff("10"));
        String one = buying.aCartWith(aMug());
        List<String> withOne = asked(() -> buying.pay(one, "tok_approve"));
        gives(mill, with(null, Gives.amount(ONE_EURO), null, Limits.NONE));
        gives(mill, with(null, Gives.freeShipping(), null, Limits.NONE));
        gives(mill, with(null, Gives.takeForPay(9L, 8L), null, Limits.NONE));
        String three = buying.aCartWith(mugs(2));

        assertThat(asked(() -> buying.pay(three, "tok_approve"))).hasSize(withOne.size() + 2);
    }

    @Test
    void aCheckoutTakesTheSameStatementsForManyLinesAsForOne() {
        String little = buying.aCartWith(aMug());
        String much = buying.aCartWith(mugs(4));

        List<String> one = sent(() -> buying.pay(little, "tok_approve"));

        assertThat(sent(() -> buying.pay(much, "tok_approve"))).isEqualTo(one);
        assertThat(one)
                .as("that finds the traders too, so that the mail right after it reads nothing")
                .hasSizeBetween(20, 47);
    }

    @Test
    void whatIsNotHeldIsScreenedByOneStatement() {
        String cart = buying.aCartWith(aMug());

        assertThat(sent(() -> buying.pay(cart, "tok_approve")))
                .filteredOn(sql -> sql.contains("screened_payment") || sql.contains("fraud_"))
                .hasSize(1);
    }

    @Test
    void aSecondStoreCostsACheckoutNoMoreThanItsOrder() {
        String overOneStore = buying.aCartWith(aMug());
        int one = sent(() -> buying.pay(overOneStore, "tok_approve")).size();
        String overTwoStores = buying.aCartWith(aMug(), buying.aMug(yard, 5));

        assertThat(sent(() -> buying.pay(overTwoStores, "tok_approve"))).hasSizeLessThanOrEqualTo(one + 11);
    }

    @Test
    void aStoresOrdersTakeTheSameStatementsForManyAsForOne() {
        buying.pay(buying.aCartWith(aMug()), "tok_approve");
        Supplier<?> list = () -> shop.inStore(mill, em -> TestOrders.seller(em).list(mill, OrderSearch.all(), PAGE));
        List<String> one = sent(list);
        IntStream.range(0, 3).forEach(i -> buying.pay(buying.aCartWith(mugs(2)), "tok_approve"));

        assertThat(sent(list)).isEqualTo(one);
        assertThat(one)
                .filteredOn(StatementCountsIT::isOurs)
                .as(
                        "a page of them, which says how many there are when it is the last, their lines, parcels and events")
                .hasSize(4);
    }

    @Test
    void aBuyersPurchaseOverTwoStoresIsReadLikeOneOfOne() {
        BuyerPurchase small = buying.pay(buying.aCartWith(aMug()), "tok_approve");
        BuyerPurchase big = buying.pay(buying.aCartWith(aMug(), aMug(), buying.aMug(yard, 5)), "tok_approve");

        List<String> one = sent(() -> buying.seen(small.number()));
        assertThat(sent(() -> buying.seen(big.number()))).isEqualTo(one).isNotEmpty();
    }

    @Test
    void aStoresProductsTakeTheSameStatementsForManyAsForOne() {
        aMug();
        Supplier<?> list = () -> shop.seller(mill, catalog -> catalog.list(mill, ProductQuery.everything(), PAGE));
        List<String> one = sent(list);
        mugs(4);

        assertThat(sent(list)).isEqualTo(one);
        assertThat(one)
                .filteredOn(StatementCountsIT::isOurs)
                .filteredOn(sql -> !isKept(sql))
                .as("a page of them, which says how many there are when it is the last, and what is in stock of those")
                .hasSize(2);
    }

    /** The category tree and tax rates are kept for a while, but read by every transaction of a test, which has no copy. */
    private static boolean isKept(String sql) {
        return Stream.of("category", "tax_rate", "tax_category").anyMatch(table -> sql.contains("FROM " + table));
    }

    /** What was sent; the keys of a batch count as one, however many they are. */
    private static List<String> sent(Supplier<?> work) {
        return OverheardDriver.during(work).stream()
                .map(sql -> sql.replaceAll("\\(\\(\\?,\\?\\)(,\\(\\?,\\?\\))*\\)", "((?,?))"))
                .toList();
    }

    /** The same without what is kept for a while. */
    private static List<String> asked(Supplier<?> work) {
        return sent(work).stream().filter(sql -> !isKept(sql)).toList();
    }

    /** Without what enters and leaves the store. */
    private static boolean isOurs(String sql) {
        return !sql.contains("set_config") && !sql.startsWith("set constraints");
    }

    /** Three of each store, one of them by a code, and one of the platform. */
    private void everybodyGivesSomething() {
        Map.of(mill, "MILL", yard, "YARD").forEach((store, code) -> {
            gives(store, percentOff("10"));
            gives(store, with(null, Gives.freeShipping(), null, Limits.NONE));
            gives(store, with(code, Gives.amount(ONE_EURO), null, Limits.NONE));
        });
        ofPlatform.add(TestPromotions.ofPlatform(
                        shop.database(), buying.clock, admin -> admin.create(TestPromotions.ANN, percentOff("5")))
                .id());
    }

    private void gives(Seat store, PromotionChange change) {
        TestPromotions.inStore(shop.database(), store, buying.clock, seller -> seller.create(store, change));
    }

    private Cart giveCode(String cart, String code) {
        return buying.call(() -> buying.cartCodes.add(cart, code));
    }

    private UUID aMug() {
        return buying.aMug(mill, 5);
    }

    private UUID[] mugs(int count) {
        return IntStream.range(0, count).mapToObj(i -> aMug()).toArray(UUID[]::new);
    }

    private ProductView aShirt() {
        List<String> sizes = List.of("S", "M", "L", "XL");
        ProductInput input = new ProductInput(
                "Linen shirt",
                null,
                "<p>Soft</p>",
                "Blue Mill",
                "fashion-mens-shirts",
                null,
                List.of(),
                List.of(new Option("Size", sizes)),
                sizes.stream()
                        .map(size -> CatalogFixture.aVariant("S-" + Ids.next(), Map.of("Size", size), "59.00", 3))
                        .toList());
        UUID id = shop.seller(mill, catalog -> catalog.create(mill, input)).id();
        return shop.seller(mill, catalog -> catalog.publish(mill, id, BasedOn.ANYTHING));
    }
}
