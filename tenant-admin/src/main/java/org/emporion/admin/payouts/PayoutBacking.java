package org.emporion.admin.payouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.money.payout.PayoutState;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.PlatformPayouts.OfOrder;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Step;
import org.emporion.web.table.LazyPages;

/** One payout: for which orders it is, and what became of it. */
@Named("payoutPage")
@ViewScoped
public class PayoutBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPayouts payouts;

    private String id;
    private LazyPages<OfOrder> orders;
    private transient PayoutView shown;

    @PostConstruct
    void begin() {
        orders = new LazyPages<>((sort, page) -> payouts.orders(key(), page), OfOrder::number);
    }

    /** @throws NotFound when there is no such payout */
    public void open() {
        getShown();
    }

    public PayoutView getShown() {
        if (shown == null) {
            shown = payouts.get(key());
        }
        return shown;
    }

    /** Where it stood since when. */
    public List<Step> getSteps() {
        PayoutView payout = getShown();
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(FlashMessages.text("payout.made"), payout.madeAt(), "done", payout.madeBy()));
        if (payout.takenAt() != null) {
            steps.add(Step.done(FlashMessages.text("payout.taken"), payout.takenAt()));
        }
        if (payout.paidAt() != null) {
            steps.add(Step.done(PayoutState.PAID.label(), payout.paidAt()));
        }
        if (payout.state().failed()) {
            steps.add(Step.bad(payout.state().label(), payout.endedAt(), payout.reason()));
        }
        return steps;
    }

    public LazyPages<OfOrder> getOrders() {
        return orders;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID key() {
        return Ids.require(id, "payout");
    }
}
