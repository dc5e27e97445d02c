package org.emporion.orders.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;

/** An order, made up, for tests of what is written about it. */
public final class TestOrderMail {

    public static final List<SellerOrderView.Line> LINES = List.of(new SellerOrderView.Line(
            "1",
            "2",
            "M-1",
            "Mug \"Dawn\" & co",
            Map.of("Colour", "Blue"),
            null,
            2,
            0,
            euros("19.90"),
            euros("39.80")));

    private static final Address HOME =
            new Address("Ann <Buyer>", "1 Mill Lane", null, "Berlin", null, "10115", "DE", null);
    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private TestOrderMail() {}

    /** What every mail about an order is written from. */
    public static Object content() {
        SellerOrderView.Parcel parcel = new SellerOrderView.Parcel(
                "3",
                "DHL",
                "00340434",
                "https://www.dhl.com/?AWB=00340434",
                AT,
                null,
                List.of(new SellerOrderView.Parcel.Content("1", "Mug \"Dawn\" & co", 2)));
        SellerOrderView order = new SellerOrderView(
                "7",
                "EMP-1-1",
                "EMP-1",
                OrderStatus.NEW,
                AT,
                HOME,
                LINES,
                "Standard",
                euros("39.80"),
                euros("4.90"),
                euros("7.14"),
                euros("44.70"),
                euros("4.47"),
                "The kiln broke",
                List.of(parcel),
                List.of(),
                "1.0");
        return new OrderMails.Content(order, parcel, "blue-mill", "Blue Mill", "mill@example.com", "ann@example.com");
    }

    private static Money euros(String amount) {
        return Money.parse(amount, "EUR");
    }
}
