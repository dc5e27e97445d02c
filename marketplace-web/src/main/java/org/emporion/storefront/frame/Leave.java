package org.emporion.storefront.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.emporion.web.faces.Place;
import org.emporion.web.security.SafeCookies;

/** After a form was taken: on to another page, which may say one thing about it. */
public final class Leave {

    static final String FLASH = "emporion_flash";

    static final int FLASH_LIFE = 60;

    private Leave() {}

    /** On to an address of ours by GET, so that reloading does not repeat the form. */
    public static void to(String address) {
        Place.leadTo(address);
    }

    /** The page has moved; whoever keeps the old address shall keep this one instead. */
    public static void forGood(String address) {
        FacesContext page = FacesContext.getCurrentInstance();
        page.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        page.getExternalContext().setResponseHeader("Location", address);
        page.responseComplete();
    }

    /** On to an address of ours, and the page there tells the message with this key of the message bundle. */
    public static void to(String address, String message) {
        with(cookies -> cookies.ofApplication(FLASH, message, FLASH_LIFE));
        to(address);
    }

    /** The answer brings this cookie. */
    public static void with(Function<SafeCookies, Cookie> made) {
        Cookie cookie = made.apply(CDI.current().select(SafeCookies.class).get());
        Object answer = FacesContext.getCurrentInstance().getExternalContext().getResponse();
        ((HttpServletResponse) answer).addCookie(cookie);
    }
}
