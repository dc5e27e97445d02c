package org.emporion.admin.orders;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.PlainText;
import org.emporion.money.chargeback.ChargebackView;
import org.emporion.money.chargeback.PlatformChargebacks;
import org.emporion.money.payment.Attempt;
import org.emporion.money.settlement.PlatformPayments;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.selling.checkout.PlatformPurchases.Found;
import org.emporion.web.auth.LoggedIn;

/** One purchase, to be read: who bought it, what it came to, which stores have a part, how it was paid, and what went back. */
@Named("purchasePage")
@RequestScoped
public class PurchaseBacking {

    @Inject
    private PlatformPurchases purchases;

    @Inject
    private LoggedIn loggedIn;

    @Inject
    private PlatformChargebacks chargebacks;

    @Inject
    private PlatformPayments money;

    private String number;
    private List<Attempt> payments;
    private List<PlatformPayments.Refund> refunds;
    private List<ChargebackView> taken;
    private Found shown;

    /** @throws NotFound when there is no such purchase */
    public void open() {
        String wanted = PlainText.line(number);
        if (wanted.isEmpty()) {
            throw new NotFound("order");
        }
        shown = purchases.view(loggedIn.require(), wanted);
    }

    /** Also where the number was refused before anything was opened. */
    public Found getShown() {
        if (shown == null) {
            open();
        }
        return shown;
    }

    /** With what it was paid or tried to be, the last one first. */
    public List<Attempt> getPayments() {
        if (payments == null) {
            payments = money.payments(getShown().number());
        }
        return payments;
    }

    /** What went back of it or is to, the last wanted first. */
    public List<PlatformPayments.Refund> getRefunds() {
        if (refunds == null) {
            refunds = money.refunds(getShown().number());
        }
        return refunds;
    }

    /** What the buyer's bank has taken back of it, the first opened first. */
    public List<ChargebackView> getChargebacks() {
        if (taken == null) {
            taken = chargebacks.of(getShown().number());
        }
        return taken;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
