package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.emporion.kernel.RuleViolated;
import org.emporion.orders.inquiry.BuyerInquiries;
import org.emporion.orders.inquiry.Inquiry;
import org.emporion.orders.inquiry.InquiryReason;
import org.emporion.orders.view.StoreOrder;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.web.auth.LoggedIn;

/** Something is wrong with an order: a message to the store that has it. */
@Named
@RequestScoped
public class HelpBacking {

    private final BuyerInquiries inquiries;
    private final OrderBacking page;
    private final LoggedIn loggedIn;
    private final Urls urls;
    private String order;
    private String reason;
    private String message;
    private String replyTo;
    private List<Inquiry> written;

    @Inject
    HelpBacking(BuyerInquiries inquiries, OrderBacking page, LoggedIn loggedIn, Urls urls) {
        this.inquiries = inquiries;
        this.page = page;
        this.loggedIn = loggedIn;
        this.urls = urls;
    }

    public void send() {
        if (getOrder() == null || order.isBlank()) {
            throw RuleViolated.field(
                    "order",
                    "REQUIRED",
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("help.order.choose"));
        }
        String number = page.getPurchase().number();
        inquiries.ask(number, order, new BuyerInquiries.NewInquiry(InquiryReason.named(reason), message, getReplyTo()));
        Leave.to(urls.order(number), "asked");
    }

    public List<StoreOrder> getOrders() {
        return page.getPurchase().orders();
    }

    /** What was written before, oldest first. */
    public List<Inquiry> getWritten() {
        if (written == null) {
            written = inquiries.of(page.getPurchase().number());
        }
        return written;
    }

    /** Whether several stores have a part: each sees the address for the answer. */
    public boolean isOfSeveral() {
        return getOrders().size() > 1;
    }

    public List<InquiryReason> getReasons() {
        return InquiryReason.offered(getOrders());
    }

    /** The only one, unless there are several. */
    public String getOrder() {
        if (order == null && !isOfSeveral()) {
            order = getOrders().stream().findFirst().map(StoreOrder::number).orElse(null);
        }
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /** By its name, or empty before one is chosen. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    /** That of the account, or the one that the order was made with, until another one is given. */
    public String getReplyTo() {
        if (replyTo == null) {
            replyTo = loggedIn.person().map(each -> each.email()).orElseGet(page::getEmail);
        }
        return replyTo;
    }

    public void setReplyTo(String replyTo) {
        this.replyTo = replyTo;
    }
}
