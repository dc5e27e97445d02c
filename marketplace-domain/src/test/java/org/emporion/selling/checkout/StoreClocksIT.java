package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.TestStores;
import org.emporion.kernel.DayRange;
import org.emporion.kernel.Page;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.SellerSales;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.SellerOrderView;
import org.junit.jupiter.api.Test;

/** The days of a store begin by its own clocks. */
class StoreClocksIT {

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final UUID mug = buying.aMug(mill, 5);
    private final Seat early = TestStores.in(mill, ZoneId.of("Pacific/Kiritimati"));
    private final Seat late = TestStores.in(mill, ZoneId.of("Pacific/Pago_Pago"));

    @Test
    void theDaysOfAFilterAreThoseOfTheStore() {
        buying.pay(buying.aCartWith(mug), "tok_approve");
        LocalDate day =
                LocalDate.ofInstant(placed(early, DayRange.ANY).items().get(0).placedAt(), early.zone());

        assertThat(placed(early, new DayRange(day, day)).total()).isEqualTo(1);
        assertThat(placed(late, new DayRange(day, day)).total()).isZero();
    }

    @Test
    void todayIsTheDayOfTheStore() {
        assertThat(today(early)).isAfter(today(late));
    }

    private Page<SellerOrderView> placed(Seat seat, DayRange days) {
        OrderSearch search = new OrderSearch(Set.of(), null, days, OrderSearch.Sort.NEWEST);
        return buying.shop.inStore(seat, em -> TestOrders.seller(em).list(seat, search, Page.Request.first(5)));
    }

    private LocalDate today(Seat seat) {
        return buying.shop.inStore(
                seat, em -> new SellerSales(new Sql(em)).days(seat, 1).get(0).day());
    }
}
