package org.emporion.admin.payouts;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.money.payout.PayoutView;
import org.emporion.money.payout.PlatformPayouts;
import org.emporion.money.payout.PlatformPayouts.Query;
import org.emporion.money.payout.PlatformPayouts.Standing;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.table.LazyPages;

/** How one store stands, its payouts, and paying it now. */
@Named("payoutStore")
@ViewScoped
public class StoreBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformPayouts payouts;

    @Inject
    private LoggedIn loggedIn;

    private String id;
    private LazyPages<PayoutView> all;
    private transient Standing shown;

    @PostConstruct
    void begin() {
        all = new LazyPages<>((sort, page) -> payouts.list(new Query(null, null, key(), sort), page), each -> each.id()
                .toString());
    }

    /** @throws NotFound when there is no such store */
    public void open() {
        getShown();
    }

    public String pay(String currency) {
        payouts.pay(loggedIn.require(), key(), currency);
        FlashMessages.done("payouts.made");
        return "/payouts/store?faces-redirect=true&id=" + id;
    }

    public Standing getShown() {
        if (shown == null) {
            shown = payouts.standing(key());
        }
        return shown;
    }

    public LazyPages<PayoutView> getAll() {
        return all;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID key() {
        return Ids.require(id, "store");
    }
}
