package org.emporion.storefront.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.emporion.web.auth.EnterServlet;
import org.emporion.web.security.SafeCookies;

/** Takes the currency that a visitor chooses, for the pages and for the cart, and goes back to where that was done. */
@WebServlet("/currency")
public class CurrencyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChosenCurrency currency;

    @Inject
    private transient Shopper shopper;

    @Inject
    private transient SafeCookies cookies;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = currency.known(request.getParameter("code"));
        boolean told =
                shopper.cartId().filter(cart -> currency.become(cart, code)).isPresent();
        response.addCookie(cookies.ofApplication(ChosenCurrency.COOKIE, code, ChosenCurrency.LIFE));
        if (told) {
            FlashMessage.tell("currency", request, response, cookies);
        }
        String to = request.getParameter("to");
        response.sendRedirect(EnterServlet.isOurs(to, "/") ? to : "/");
    }
}
