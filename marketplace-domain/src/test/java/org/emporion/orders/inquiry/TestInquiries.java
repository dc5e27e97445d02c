package org.emporion.orders.inquiry;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.personal.PersonalData;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Sql;
import org.emporion.orders.ordering.TestOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.selling.checkout.BuyingFixture;
import org.emporion.store.store.StoreContact;

/** The facades of inquiries built by hand. */
public final class TestInquiries {

    private TestInquiries() {}

    public static BuyerInquiries buyer(EntityManager em, TenantScope scope, Clock clock) {
        return new BuyerInquiries(
                TestOrders.purchased(em), new InquiryRepository(em), scope, new Outbox(new Sql(em), clock), clock);
    }

    public static SellerInquiries seller(EntityManager em) {
        return new SellerInquiries(new InquiryRepository(em));
    }

    public static PersonalData kept(EntityManager em, TenantScope scope, Clock clock) {
        return new KeptInquiries(new InquiryRepository(em), buyer(em, scope, clock));
    }

    /** A buyer writes to the first store of a purchase. */
    public static void asks(BuyingFixture buying, BuyerPurchase bought, String message, String replyTo) {
        BuyerInquiries inquiries = buyer(buying.transactions.entityManager(), buying.scope, buying.clock);
        buying.call(() -> {
            String order = bought.orders().get(0).number();
            inquiries.ask(
                    bought.number(), order, new BuyerInquiries.NewInquiry(InquiryReason.DAMAGED, message, replyTo));
            return order;
        });
    }

    /** What a mail to the store has. */
    public static Object asked(String message) {
        Inquiry inquiry = new Inquiry("EMP-1-1", InquiryReason.DAMAGED, message, "ann@example.com", Instant.EPOCH);
        return new InquiryMails.Asked(inquiry, "1", new StoreContact("blue-mill", "Blue Mill", "mill@example.com"));
    }
}
