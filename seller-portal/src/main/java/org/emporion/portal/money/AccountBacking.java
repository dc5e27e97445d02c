package org.emporion.portal.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.money.payout.PayoutOnboarding;
import org.emporion.money.payout.SellerPayouts;
import org.emporion.money.payout.StoreAccount;
import org.emporion.portal.desk.Desk;

/** Where the store's money goes: how that stands, and the way to the provider's page. */
@Named("moneyAccount")
@RequestScoped
public class AccountBacking {

    @Inject
    private SellerPayouts payouts;

    @Inject
    private PayoutOnboarding onboarding;

    @Inject
    private Desk desk;

    @Inject
    @ConfigProperty(name = "emporion.seller.url", defaultValue = "http://localhost:9081/seller")
    private String portal;

    private boolean asked;
    private SellerPayouts.Standing standing;

    /** Who comes back from the provider's page sees how it stands now. */
    public void open() {
        if (asked && desk.isOwner()) {
            onboarding.refresh(desk.seat());
        }
    }

    /** Leads to the provider's page. */
    public void leave() throws IOException {
        String back = portal.replaceAll("/+$", "") + "/money/account?asked=true&store=" + desk.getStoreSlug();
        FacesContext.getCurrentInstance().getExternalContext().redirect(onboarding.page(desk.seat(), back));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public SellerPayouts.Standing getStanding() {
        if (standing == null) {
            standing = payouts.standing(desk.seat());
        }
        return standing;
    }

    /** What the provider still wants to know, one by one. */
    public List<String> getMissing() {
        StoreAccount account = getStanding().account();
        return account == null || account.missing() == null
                ? List.of()
                : Stream.of(account.missing().split(",")).map(String::strip).toList();
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
