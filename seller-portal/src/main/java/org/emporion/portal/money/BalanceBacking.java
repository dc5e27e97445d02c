package org.emporion.portal.money;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.money.payout.SellerPayouts;
import org.emporion.money.payout.StorePayout;
import org.emporion.portal.desk.Desk;
import org.emporion.web.table.LazyPages;

/** How the store stands with the platform, and its payouts, the latest first. */
@Named("moneyBalance")
@ViewScoped
public class BalanceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SellerPayouts payouts;

    @Inject
    private Desk desk;

    private LazyPages<StorePayout> all;
    private transient SellerPayouts.Standing standing;

    @PostConstruct
    void open() {
        all = new LazyPages<>((sort, page) -> payouts.list(desk.seat(), page), each -> each.id()
                .toString());
    }

    public LazyPages<StorePayout> getAll() {
        return all;
    }

    public SellerPayouts.Standing getStanding() {
        if (standing == null) {
            standing = payouts.standing(desk.seat());
        }
        return standing;
    }

    public boolean isReady() {
        return getStanding().account() != null
                && getStanding().account().state().name().equals("READY");
    }
}
