package org.emporion.selling.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.Seat;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Page;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.inquiry.BuyerInquiries;
import org.emporion.orders.inquiry.BuyerInquiries.NewInquiry;
import org.emporion.orders.inquiry.Inquiry;
import org.emporion.orders.inquiry.InquiryReason;
import org.emporion.orders.inquiry.TestInquiries;
import org.emporion.orders.ordering.OrderSearch;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.orders.view.StoreOrder;
import org.junit.jupiter.api.Test;

/** Buyers write to the store that has the order, and to no other. */
class InquiryIT {

    private static final NewInquiry BROKEN =
            new NewInquiry(InquiryReason.DAMAGED, "The handle came off at once.", "ann@example.com");

    private final BuyingFixture buying = new BuyingFixture();
    private final Seat mill = buying.aShippingStore();
    private final Seat yard = buying.aShippingStore();
    private final BuyerInquiries inquiries =
            TestInquiries.buyer(buying.transactions.entityManager(), buying.scope, buying.clock);
    private final BuyerPurchase bought =
            buying.pay(buying.aCartWith(buying.aMug(mill, 5), buying.aMug(yard, 5)), "tok_approve");

    @Test
    void whatIsWrittenReachesItsStoreAndStaysWithTheOrder() {
        ask(orderOf(mill), BROKEN);

        assertThat(readBy(mill)).singleElement().satisfies(read -> {
            assertThat(read.message()).isEqualTo("The handle came off at once.");
            assertThat(read.replyTo()).isEqualTo("ann@example.com");
            assertThat(read.reason()).isEqualTo(InquiryReason.DAMAGED);
        });
        assertThat(readBy(yard)).isEmpty();
        assertThat(buying.call(() -> inquiries.of(bought.number())))
                .extracting(Inquiry::order)
                .containsExactly(orderOf(mill));
        assertThat(tasks()).as("the store is told, the buyer gets a copy").isEqualTo(2);
    }

    @Test
    void whatHasNotLeftMayBeCancelled() {
        ask(orderOf(mill), new NewInquiry(InquiryReason.CANCEL, "Please cancel the mug.", "ann@example.com"));

        assertThat(readBy(mill)).extracting(Inquiry::reason).containsExactly(InquiryReason.CANCEL);
        assertThat(InquiryReason.offered(bought.orders())).startsWith(InquiryReason.CANCEL);
        assertThat(InquiryReason.offered(List.of())).doesNotContain(InquiryReason.CANCEL);
    }

    @Test
    void aStrangersNumberOpensNothing() {
        BuyerPurchase other = buying.pay(buying.aCartWith(buying.aMug(mill, 5)), "tok_approve");

        assertThatThrownBy(() -> ask(other.orders().get(0).number(), BROKEN)).isInstanceOf(NotFound.class);
        assertThat(tasks()).isZero();
    }

    @Test
    void everyBadFieldIsNamed() {
        assertThatThrownBy(() -> ask(orderOf(mill), new NewInquiry(null, "Hm", "ann at home")))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::field)
                        .containsExactly("reason", "message", "replyTo"));
    }

    @Test
    void aStoreIsNotFlooded() {
        for (int i = 0; i < 20; i++) {
            ask(orderOf(mill), BROKEN);
        }

        assertThatThrownBy(() -> ask(orderOf(mill), BROKEN)).isInstanceOf(Conflict.class);
    }

    private void ask(String order, NewInquiry inquiry) {
        buying.call(() -> {
            inquiries.ask(bought.number(), order, inquiry);
            return null;
        });
    }

    private String orderOf(Seat store) {
        return bought.orders().stream()
                .filter(each -> each.store().slug().equals(store.storeSlug()))
                .map(StoreOrder::number)
                .findFirst()
                .orElseThrow();
    }

    private List<Inquiry> readBy(Seat store) {
        return buying.shop.inStore(store, em -> {
            String order = TestOrders.seller(em)
                    .list(store, OrderSearch.all(), Page.Request.first(1))
                    .items()
                    .get(0)
                    .id();
            return TestInquiries.seller(em).of(store, UUID.fromString(order));
        });
    }

    private long tasks() {
        return buying.count(
                mill,
                "select count(*) as n from portal_task where task_name in ('order.asked', 'order.asked.copy') and task_instance like ?",
                mill.tenant() + "%");
    }
}
