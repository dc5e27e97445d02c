package org.emporion.portal.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.orders.inquiry.Inquiry;
import org.emporion.orders.inquiry.SellerInquiries;
import org.emporion.portal.desk.Desk;

/** What the buyer has written about the order shown. */
@Named("orderInquiries")
@RequestScoped
public class InquiriesBacking {

    private final SellerInquiries inquiries;
    private final OrderBacking order;
    private final Desk desk;
    private List<Inquiry> all;

    @Inject
    InquiriesBacking(SellerInquiries inquiries, OrderBacking order, Desk desk) {
        this.inquiries = inquiries;
        this.order = order;
        this.desk = desk;
    }

    /** Oldest first. */
    public List<Inquiry> getAll() {
        if (all == null) {
            all = inquiries.of(desk.seat(), order.key());
        }
        return all;
    }
}
