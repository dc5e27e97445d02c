package org.emporion.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.emporion.kernel.NotFound;
import org.emporion.selling.checkout.BuyerOrders;
import org.emporion.selling.checkout.BuyerPurchase;
import org.emporion.storefront.frame.Leave;
import org.emporion.storefront.frame.Urls;
import org.emporion.web.faces.Notice;

/** Finding a purchase without an account, by its number and the e-mail it was ordered with. */
@Named
@RequestScoped
public class LookupBacking {

    private final BuyerOrders orders;
    private final OrderCookies cookies;
    private final Urls urls;
    private String number;
    private String email;

    @Inject
    LookupBacking(BuyerOrders orders, OrderCookies cookies, Urls urls) {
        this.orders = orders;
        this.cookies = cookies;
        this.urls = urls;
    }

    public void find() {
        try {
            BuyerPurchase found = orders.byEmail(number.strip().toUpperCase(Locale.ROOT), email);
            cookies.keep(found.number(), email.strip());
            Leave.to(urls.order(found.number()));
        } catch (NotFound unknown) {
            Notice.danger(
                    ResourceBundle.getBundle("org.emporion.storefront.Texts").getString("lookup.none"));
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
