package org.emporion.selling.checkout;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.ground.mail.MailKind.Addressed;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.StoreName;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.address.Address;
import org.emporion.money.tax.TestTaxes;
import org.emporion.orders.ordering.NewOrder;
import org.emporion.orders.ordering.PurchasedOrders;
import org.emporion.orders.ordering.TestOrderMail;
import org.emporion.selling.cart.Basket;
import org.emporion.selling.cart.ForgottenCarts;
import org.emporion.selling.delivery.DeliveryCountries;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.TestOffers;
import org.emporion.selling.promotion.TestPromotions;
import org.emporion.selling.quote.Buying;
import org.emporion.selling.quote.Quotes;
import org.emporion.selling.quote.StoreSelection;

/** Purchases that no database has seen, and what is kept about their buyers. */
public final class TestPurchases {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
    private static final Quotes QUOTES = new Quotes(new TestTaxes(19), TestPromotions.none());
    private static final Quotes ON_TOP = new Quotes(TestTaxes.onTop(19), TestPromotions.none());
    private static final String PARCEL = "4.90";

    /** Of what is blue. */
    public static final String PICTURE = "/media/b1-400.jpg";

    private static final StoreName MILL = new StoreName("blue-mill", "Blue Mill");

    private TestPurchases() {}

    /** Two blue mugs for 39.80 and their delivery for 4.90, paid for. */
    public static BuyerPurchase aPurchase() {
        return placed(mugs(QUOTES, PARCEL));
    }

    /** The same of a store whose prices are without tax. */
    public static BuyerPurchase aPurchaseTaxedOnTop() {
        return placed(mugs(ON_TOP, PARCEL));
    }

    /** What the buyer of two blue mugs is told that are paid for and held. */
    public static Addressed heldMail() {
        return PurchaseReviewMail.mail("ann@example.com", heldMugs().view(null));
    }

    /** What the buyer is told when nothing came of it. */
    public static Addressed endedMail(BuyerPurchase.ReviewEnd end) {
        Purchase held = heldMugs();
        held.endReview(end);
        return PurchaseReviewMail.mail("ann@example.com", held.view(null));
    }

    /** The order that comes of that. */
    public static NewOrder anOrderTaxedOnTop() {
        return sold(mugs(ON_TOP, PARCEL));
    }

    /** The same mugs, sent free of charge. */
    public static BuyerPurchase aPurchaseSentFree() {
        return placed(mugs(QUOTES, "0.00"));
    }

    /** The order that comes of it. */
    public static NewOrder anOrder() {
        return sold(mugs(QUOTES, PARCEL));
    }

    /** The order of the mugs that are sent free of charge. */
    public static NewOrder anOrderSentFree() {
        return sold(mugs(QUOTES, "0.00"));
    }

    public static PersonalData forgotten(EntityManager em, ForgottenCarts carts, PurchasedOrders orders) {
        return new ForgottenPurchases(em, new Sql(em), carts, orders);
    }

    public static PersonalData exported(BuyerOrders orders) {
        return new ExportedPurchases(orders);
    }

    /** What is in a cart, with a parcel of each store for 4.90. */
    static Basket basket(String buyer, Basket.Part... parts) {
        return basket(QUOTES, buyer, PARCEL, parts);
    }

    private static Basket basket(Quotes quotes, String buyer, String delivery, Basket.Part... parts) {
        ShippingRate parcel = new ShippingRate(
                Ids.next(), "Parcel", Money.parse(delivery, "EUR"), null, 2, 4, DeliveryCountries.read("DE"));
        List<StoreSelection> chosen = Stream.of(parts)
                .map(part -> new StoreSelection(
                        part.tenant(),
                        part.lines().stream()
                                .map(line -> new StoreSelection.Units(line.offer(), line.quantity()))
                                .toList(),
                        List.of(parcel),
                        null))
                .toList();
        Address home = new Address(buyer, "1 Lane", null, "Berlin", null, "10115", "DE", null);
        return new Basket("cart", null, "EUR", home, "DE", List.of(parts), quotes.of(Buying.in("EUR", "DE"), chosen));
    }

    /** So many blue ones of it, of a store that sells nothing else. */
    static Basket.Part part(StoreName store, String title, String price, long quantity) {
        TenantId tenant = new TenantId(Ids.next());
        Money each = Money.parse(price, "EUR");
        Offer offer = TestOffers.at(each)
                .of(tenant, store)
                .titled(title, Map.of("Colour", "Blue"))
                .pictured(PICTURE)
                .offer();
        Basket.Line line = new Basket.Line(Ids.next(), offer.variantId(), quantity, each, title, offer);
        return new Basket.Part(tenant, store, true, List.of(line));
    }

    private static BuyerPurchase placed(Purchase purchase) {
        NewOrder sold = sold(purchase);
        purchase.place(AT);
        return purchase.view(null).with(List.of(TestOrderMail.placed(sold)));
    }

    private static Purchase heldMugs() {
        Purchase held = mugs(QUOTES, PARCEL);
        held.hold(AT);
        return held;
    }

    private static Purchase mugs(Quotes quotes, String delivery) {
        return new Purchase(
                "EMP-1",
                new CheckoutRequest("cart", "key", null, "ann@example.com", "sandbox", "tok", null),
                basket(quotes, "Ann <Buyer>", delivery, part(MILL, "Mug \"Dawn\" & co", "19.90", 2)),
                AT);
    }

    private static NewOrder sold(Purchase purchase) {
        return purchase.parts().get(0).order(AT);
    }
}
