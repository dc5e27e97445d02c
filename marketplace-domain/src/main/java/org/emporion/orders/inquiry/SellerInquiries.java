package org.emporion.orders.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;

/** What buyers have written about the orders of a store, for its people to read. */
@ApplicationScoped
@Transactional
@InTenant
public class SellerInquiries {

    private final InquiryRepository inquiries;

    @Inject
    SellerInquiries(InquiryRepository inquiries) {
        this.inquiries = inquiries;
    }

    /** Those about one order, oldest first. */
    public List<Inquiry> of(Seat seat, UUID orderId) {
        seat.mustRead(Scope.ORDERS);
        return inquiries.ofOrder(seat.tenant(), orderId);
    }
}
