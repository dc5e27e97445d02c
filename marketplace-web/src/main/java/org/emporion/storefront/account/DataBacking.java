package org.emporion.storefront.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;
import org.emporion.edges.privacy.BuyerErasure;
import org.emporion.edges.privacy.ErasureState;
import org.emporion.kernel.Forbidden;
import org.emporion.storefront.frame.Leave;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.Notice;

/** What is kept about the buyer over all stores, and the wish to have it erased. */
@Named
@RequestScoped
public class DataBacking {

    private final KeptData data;
    private final BuyerErasure erasures;
    private final LoggedIn loggedIn;
    private KeptData.Overview overview;
    private boolean sure;

    @Inject
    DataBacking(KeptData data, BuyerErasure erasures, LoggedIn loggedIn) {
        this.data = data;
        this.erasures = erasures;
        this.loggedIn = loggedIn;
    }

    public KeptData.Overview getOverview() {
        if (overview == null) {
            overview = data.of(userId());
        }
        return overview;
    }

    public ErasureState getErasure() {
        return erasures.waiting(userId()).orElse(null);
    }

    /** The text that says what a wish waits for. */
    public String getWaitsFor() {
        return "data.waiting."
                + erasures.waiting(userId()).map(ErasureState::waitsFor).orElse("turn");
    }

    /** @throws Forbidden when the log-in is too old for what cannot be undone */
    public void erase() {
        if (!loggedIn.isFresh()) {
            throw new Forbidden("LOG_IN_AGAIN", "Log in again before you erase your data.");
        }
        if (!sure) {
            Notice.danger(
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("data.erase.tick"));
            return;
        }
        erasures.ofAccount(userId());
        Leave.to("/account/data");
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    private String userId() {
        return loggedIn.require().userId();
    }
}
