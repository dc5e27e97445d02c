package org.emporion.edges.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.edges.session.Device;
import org.emporion.edges.session.PageSessions;
import org.emporion.edges.session.SiteApplication;
import org.emporion.edges.session.TestSessions;
import org.emporion.ground.walls.Person;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.kernel.SqlFailed;
import org.emporion.kernel.TestTransactions;
import org.emporion.kernel.address.Address;
import org.emporion.orders.inquiry.TestInquiries;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerFulfilment;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.BuyingFixture;
import org.emporion.selling.checkout.CheckoutRequest;
import org.junit.jupiter.api.Test;

/** What is kept about a buyer over all stores: taken along, and gone when the buyer wants it. */
class ForgottenBuyerIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 50);
    private final UUID bowl = buying.aMug(yard, 50);

    private final String user = "user-" + Ids.next();
    private final String mark = "q" + Ids.next().toString().substring(24);
    private final String email = mark + "@example.com";
    private final Address home =
            new Address("Nora " + mark, mark + " Street 5", null, "Graz", null, "8010", "AT", "+43 " + mark);

    private final TestTransactions platform = new TestTransactions(buying.shop.database(), "emporion_operator");
    private final Sql platformSql = new Sql(platform.entityManager());
    private final Erasures erasures = TestErasures.of(platform, buying.clock);

    private final BuyerErasure wishes = TestErasures.wishes(buying);
    private final CartOfBuyer cartOfBuyer = buying.cartOfBuyer;
    private final PageSessions sessions = TestSessions.sessions(buying.transactions.entityManager(), buying.clock);

    @Test
    void nothingIsLeftOfAnErasedBuyerAndTheBooksAreComplete() throws SQLException {
        BuyerPurchase first = buys(user, mug, bowl);
        BuyerPurchase second = buys(user, mug);
        SellerOrderView refused = onlyOrder(yard);
        work(yard, work -> work.refuse(yard, id(refused), "Broken", BasedOn.ANYTHING));
        orders(mill)
                .forEach(each ->
                        buying.shop.inStore(mill, em -> TestOrders.readdressed(em, buying.clock, mill, id(each))));
        orders(mill).forEach(order -> delivers(mill, order));
        TestInquiries.asks(buying, first, "It broke in " + mark + " Street.", email);
        buying.call(() -> cartOfBuyer.join(aCart(mug), user));
        buying.call(() -> sessions.begin(user, SiteApplication.SHOP, "sid-" + mark, Device.of("x", "10.0.0.1")));
        assertThat(columnsThatHold(mark)).isNotEmpty();
        String books = books();

        ErasureState asked = buying.call(() -> wishes.ofAccount(user));
        assertThat(buying.call(() -> wishes.ofAccount(user)).id()).isEqualTo(asked.id());
        erasures.run();

        assertThat(columnsThatHold(mark)).isEmpty();
        long screened = buying.call(() -> buying.sql.count(
                "select count(*) as n from screened_payment where purchase_number = ?", first.number()));
        assertThat(screened).isZero();
        assertThat(columnsThatHold(user))
                .as("only what tells the identity provider to forget the account")
                .containsExactly("admin_task.task_instance");
        assertThat(books()).isEqualTo(books);
        assertThat(orders(mill)).hasSize(2).allSatisfy(order -> {
            assertThat(order.shipTo().name()).isEqualTo("Erased");
            assertThat(order.shipTo().country()).isEqualTo("AT");
            assertThat(order.lines()).hasSize(1);
        });
        assertThat(buying.call(() -> wishes.waiting(user))).isEmpty();
        assertThat(List.of(first.number(), second.number()))
                .allSatisfy(number -> assertThatThrownBy(() -> buying.call(() -> buying.orders.byEmail(number, email)))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void whatIsOnItsWayIsWaitedForAndSaid() throws SQLException {
        buys(user, mug);
        buying.call(() -> wishes.ofAccount(user));
        erasures.run();
        assertThat(waitsFor()).isEqualTo("ORDERS");
        assertThat(columnsThatHold(mark)).isNotEmpty();

        work(mill, work -> work.accept(mill, id(onlyOrder(mill)), BasedOn.ANYTHING));
        SellerOrderView packed = onlyOrder(mill);
        work(mill, work -> work.ship(mill, id(packed), TestOrders.aParcel(packed, null), BasedOn.ANYTHING));
        erasures.run();
        assertThat(waitsFor()).isEqualTo("ORDERS");

        buying.later(Duration.ofDays(31));
        erasures.run();
        assertThat(columnsThatHold(mark)).isEmpty();
    }

    @Test
    void whoWorksForAStoreLeavesItFirst() throws SQLException {
        buying.call(() -> wishes.ofAccount(user));
        superuser("insert into membership (tenant_id, user_id, role, name, email, created_at) values ('" + mill.tenant()
                + "', '" + user + "', 'READER', 'x', 'x@example.com', now())");
        erasures.run();
        assertThat(waitsFor()).isEqualTo("STORE");
    }

    @Test
    void aGuestHasOnePurchaseErasedAndAnotherBuyerKeepsEverything() throws SQLException {
        BuyerPurchase guests = buys(null, mug);
        buying.pay(buying.aCartWith(mug), "tok_approve");
        orders(mill).forEach(order -> delivers(mill, order));
        assertThatThrownBy(() -> buying.call(() -> wishes.ofPurchase(guests.number(), "other@example.com")))
                .isInstanceOf(NotFound.class);

        buying.call(() -> wishes.ofPurchase(guests.number(), email));
        erasures.run();
        erasures.run();

        assertThat(columnsThatHold(mark)).isEmpty();
        assertThat(orders(mill))
                .extracting(order -> order.shipTo().name())
                .containsExactlyInAnyOrder("Erased", "Ann Buyer");
    }

    @Test
    void thePurchaseOfAnAccountIsNotErasedByItsNumberAlone() {
        BuyerPurchase placed = buys(user, mug);
        assertThatThrownBy(() -> buying.call(() -> wishes.ofPurchase(placed.number(), email)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thePlatformWritesNothingButTheErasedFormAndOnlyWhereItWasAsked() {
        BuyerPurchase placed = buys(user, mug);
        String change =
                "update seller_order set email = 'erased@emporion.invalid', buyer_id = null where purchase_number = ?";
        assertThat(platform.run(() -> platformSql.update(change, placed.number())))
                .isZero();

        UUID wish = UUID.fromString(buying.call(() -> wishes.ofAccount(user)).id());
        assertThatThrownBy(() -> platform.run(() -> {
                    platformSql.update("insert into erasure_purchase values (?, ?)", wish, placed.number());
                    return platformSql.update(change, placed.number());
                }))
                .as("the address is still there")
                .isInstanceOf(SqlFailed.class);
        String others = buying.pay(buying.aCartWith(mug), "tok_approve").number();
        assertThatThrownBy(() -> platform.run(
                        () -> platformSql.update("insert into erasure_purchase values (?, ?)", wish, others)))
                .isInstanceOf(SqlFailed.class);
    }

    @Test
    void theFileHoldsEverythingOfTheBuyerAndNothingOfOthers() {
        BuyerPurchase placed = buys(user, mug, bowl);
        BuyerPurchase others = buying.pay(buying.aCartWith(mug), "tok_approve");
        buying.call(() -> cartOfBuyer.join(aCart(mug), user));
        BuyerData data = TestErasures.data(buying);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        buying.call(() -> {
            data.write(new Person(user, "Nora", email), file);
            return null;
        });

        String text = file.toString(StandardCharsets.UTF_8);
        assertThat(text)
                .as("the sections, in this order")
                .containsSubsequence(
                        "{\"exportedAt\":",
                        ",\"account\":{",
                        ",\"sessions\":[",
                        ",\"carts\":[",
                        ",\"erasure\":null",
                        ",\"stores\":[",
                        ",\"purchases\":[",
                        ",\"inquiries\":[");
        Export export = org.emporion.kernel.Json.read(text, Export.class);
        assertThat(export.purchases()).hasSize(1);
        assertThat(export.carts()).hasSize(1);
        assertThat(export.stores()).hasSize(2);
        assertThat(text)
                .contains(placed.number(), email, home.line1(), mill.storeSlug())
                .doesNotContain(others.number());
    }

    private record Export(List<Object> purchases, List<Object> carts, List<Object> stores) {}

    private BuyerPurchase buys(String buyer, UUID... variants) {
        String cart = aCart(variants);
        return buying.checkout.pay(
                new CheckoutRequest(cart, Ids.next().toString(), buyer, email, "sandbox", "tok_approve", null));
    }

    private String aCart(UUID... variants) {
        String cart = buying.aCartWith(variants);
        buying.call(() -> buying.carts.putAddress(cart, home, BasedOn.ANYTHING));
        return cart;
    }

    private String waitsFor() {
        return buying.call(() -> wishes.waiting(user)).orElseThrow().waitsFor();
    }

    private void delivers(Seat store, SellerOrderView order) {
        UUID id = id(order);
        work(store, work -> work.accept(store, id, BasedOn.ANYTHING));
        SellerOrderView shipped =
                work(store, work -> work.ship(store, id, TestOrders.aParcel(order, null), BasedOn.ANYTHING));
        UUID parcel = UUID.fromString(shipped.parcels().get(0).id());
        work(store, work -> work.delivered(store, id, parcel, BasedOn.ANYTHING));
    }

    private List<SellerOrderView> orders(Seat seat) {
        return buying.shop
                .inStore(seat, em -> TestOrders.seller(em).list(seat, OrderSearch.all(), Page.Request.first(20)))
                .items();
    }

    private SellerOrderView onlyOrder(Seat seat) {
        return orders(seat).get(0);
    }

    private SellerOrderView work(Seat seat, Function<SellerFulfilment, SellerOrderView> call) {
        return buying.shop.inStore(seat, em -> call.apply(TestOrders.fulfilment(em, buying.clock)));
    }

    private static UUID id(SellerOrderView order) {
        return UUID.fromString(order.id());
    }

    /** What bookkeeping needs of the orders of these stores. */
    private String books() throws SQLException {
        return String.join(
                "; ",
                texts(
                        "select concat_ws(' ', number, purchase_number, status, placed_at, ship_to ->> 'country', items_minor,"
                                + " shipping_minor, tax_minor, total_minor, commission_minor) from seller_order where tenant_id in ('"
                                + mill.tenant() + "', '" + yard.tenant() + "') order by number"));
    }

    /** Every text and document column of every table that is there, whoever added it. */
    private List<String> columnsThatHold(String text) throws SQLException {
        List<String> columns = texts("select c.table_name || '.' || c.column_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public'"
                + " and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'jsonb', 'json', 'character varying',"
                + " 'ARRAY', 'bytea') order by 1");
        assertThat(columns).contains("purchase.ship_to", "seller_order.email", "idempotency_record.answer");
        return texts(columns.stream().map(column -> holds(column, text)).collect(Collectors.joining(" union all ")));
    }

    private static String holds(String column, String text) {
        String[] parts = column.split("\\.");
        String value = column.endsWith("task_data") ? "encode(task_data, 'escape')" : parts[1] + "::text";
        return "select '%s' where exists (select 1 from %s where position('%s' in %s) > 0)"
                .formatted(column, parts[0], text, value);
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = buying.shop.database().superuser();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        }
    }

    private void superuser(String statement) throws SQLException {
        try (Connection connection = buying.shop.database().superuser()) {
            connection.createStatement().executeUpdate(statement);
        }
    }
}
