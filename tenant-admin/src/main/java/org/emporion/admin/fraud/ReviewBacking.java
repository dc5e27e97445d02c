package org.emporion.admin.fraud;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.PlainText;
import org.emporion.selling.checkout.PlatformPurchases;
import org.emporion.selling.checkout.PlatformPurchases.Held;
import org.emporion.selling.fraud.PlatformReviews;
import org.emporion.selling.fraud.PlatformReviews.ReviewView;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** One held purchase with everything that an admin decides by, and the decision. */
@Named("fraudReview")
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlatformReviews reviews;

    @Inject
    private PlatformPurchases purchases;

    @Inject
    private LoggedIn loggedIn;

    private String number;
    private String reason;
    private String version;
    private transient ReviewView shown;
    private transient Held whole;

    /** @throws NotFound when that purchase was never held */
    public void open() {
        getShown();
        getWhole();
    }

    public String release() {
        reviews.release(loggedIn.require().who(), number, reason, BasedOn.version(version));
        return done("fraud.released");
    }

    public String reject() {
        reviews.reject(loggedIn.require().who(), number, reason, BasedOn.version(version));
        return done("fraud.rejected");
    }

    public ReviewView getShown() {
        if (shown == null) {
            shown = reviews.view(PlainText.line(number));
            version = version == null ? shown.version() : version;
        }
        return shown;
    }

    public Held getWhole() {
        if (whole == null) {
            whole = purchases.held(loggedIn.require(), getShown().number());
        }
        return whole;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private String done(String text) {
        FlashMessages.done(text, number);
        return "/fraud/queue?faces-redirect=true";
    }
}
