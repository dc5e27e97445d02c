package org.emporion.storefront.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ResourceBundle;
import org.emporion.web.security.SafeCookies;

/** What the page before left to be told once, such as that something was put into the cart. */
@Named
@RequestScoped
public class FlashMessage {

    private static final String TAKEN = "org.emporion.flash";

    private final HttpServletRequest request;

    @Inject
    FlashMessage(HttpServletRequest request) {
        this.request = request;
    }

    /** The sentence, or null. */
    public String getText() {
        Object key = request.getAttribute(TAKEN);
        ResourceBundle text = ResourceBundle.getBundle("org.emporion.storefront.Texts");
        return key != null && text.containsKey("flash." + key) ? text.getString("flash." + key) : null;
    }

    /** Has the page that this request ends at tell a message: its own, or the one after a form. */
    static void tell(String message, HttpServletRequest request, HttpServletResponse response, SafeCookies cookies) {
        if ("GET".equals(request.getMethod())) {
            request.setAttribute(TAKEN, message);
        } else {
            response.addCookie(cookies.ofApplication(Leave.FLASH, message, Leave.FLASH_LIFE));
        }
    }

    /** Takes the message out of the visitor's cookie, before a page is written; only a page asked for by GET tells it. */
    static void take(HttpServletRequest request, HttpServletResponse response, SafeCookies cookies) {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        cookies.read(request, Leave.FLASH).ifPresent(message -> {
            request.setAttribute(TAKEN, message);
            response.addCookie(cookies.ofApplication(Leave.FLASH, "", 0));
        });
    }
}
