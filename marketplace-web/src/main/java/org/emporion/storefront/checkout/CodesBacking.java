package org.emporion.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.storefront.cart.VoucherBacking;

/** The codes of promotions at the checkout: the page is answered as it was typed, with what it comes to now. */
@Named
@RequestScoped
public class CodesBacking {

    private final VoucherBacking vouchers;
    private final CheckoutBacking page;
    private final CheckoutForm form;
    private String change = "";

    @Inject
    CodesBacking(VoucherBacking vouchers, CheckoutBacking page, HttpServletRequest request) {
        this.vouchers = vouchers;
        this.page = page;
        this.form = CheckoutForm.of(request);
    }

    /** Whether what was sent is first of all about a code: whoever pays with one in the field means it to count. */
    public boolean isSent() {
        return vouchers.isSent();
    }

    /** Takes the field. Nothing else of the form is looked at, and nothing is paid. */
    public void change() {
        if (page.isFilled()) {
            vouchers.take();
        }
        page.readAgain();
        if (page.isFilled() && page.getCart().canBeBought()) {
            change = form.changeTo(page.getCart().totals().total());
        }
    }

    /** That the total is another one than that on the button that was pressed to pay; empty when it is the same one. */
    public String getChange() {
        return change;
    }

    /** Whether a code has been taken: the total may be another one now than the buyer saw. */
    public boolean isGiven() {
        return vouchers.isGiven();
    }
}
