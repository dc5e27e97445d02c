package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.ErasureState;
import org.emporion.kernel.NotFound;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.Notice;

/** What a guest may do with the data of a purchase: who types the e-mail address it was made with has it erased. */
@Named
@RequestScoped
public class GuestDataBacking {

    private final BuyerErasure erasures;
    private final LoggedIn loggedIn;
    private final Urls urls;
    private final OrderBacking page;
    private String email;

    @Inject
    GuestDataBacking(BuyerErasure erasures, LoggedIn loggedIn, Urls urls, OrderBacking page) {
        this.erasures = erasures;
        this.loggedIn = loggedIn;
        this.urls = urls;
        this.page = page;
    }

    /** Whoever is logged in has a page for everything there is. */
    public boolean isGuest() {
        return !loggedIn.isAnybody();
    }

    /** The wish that waits, or null. */
    public ErasureState getWaiting() {
        return erasures.waitingForPurchase(page.getNumber()).orElse(null);
    }

    public void erase() {
        try {
            erasures.ofPurchase(page.getNumber(), email);
            Leave.to(urls.order(page.getNumber()));
        } catch (NotFound other) {
            Notice.danger(
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("order.erase.other"));
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
