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
public class News {

    private static final String TAKEN = "org.emporion.news";

    private final HttpServletRequest request;

    @Inject
    News(HttpServletRequest request) {
        this.request = request;
    }

    /** The sentence, or null. */
    public String getText() {
        Object key = request.getAttribute(TAKEN);
        ResourceBundle text = ResourceBundle.getBundle("org.emporion.storefront.text");
        return key != null && text.containsKey("news." + key) ? text.getString("news." + key) : null;
    }

    /** Has the page that this request ends at tell news: its own, or the one after a form. */
    static void tell(String news, HttpServletRequest request, HttpServletResponse response, SafeCookies cookies) {
        if ("GET".equals(request.getMethod())) {
            request.setAttribute(TAKEN, news);
        } else {
            response.addCookie(cookies.ofApplication(Leave.NEWS, news, Leave.NEWS_LIFE));
        }
    }

    /** Takes the news out of the visitor's cookie, before a page is written; only a page asked for by GET tells them. */
    static void take(HttpServletRequest request, HttpServletResponse response, SafeCookies cookies) {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        cookies.read(request, Leave.NEWS).ifPresent(news -> {
            request.setAttribute(TAKEN, news);
            response.addCookie(cookies.ofApplication(Leave.NEWS, "", 0));
        });
    }
}
