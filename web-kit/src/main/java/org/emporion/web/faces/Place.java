package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Where in the application the reader is. */
public final class Place {

    private Place() {}

    /** Whether an address is the page shown or, unless {@code exact}, a page above it. */
    public static boolean here(String href, boolean exact) {
        return isAt(asked(), href, exact);
    }

    /** The path that the browser asked for, with the context and without the query; never another host. */
    public static String asked() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String address = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return address.replaceFirst("^/+", "/");
    }

    /** Leads to an address of the application, with the context, instead of showing a page. */
    public static void leadTo(String address) {
        FacesContext page = FacesContext.getCurrentInstance();
        try {
            page.getExternalContext().redirect(address);
            page.responseComplete();
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    static boolean isAt(String asked, String href, boolean exact) {
        String path = href.replaceFirst("[?#].*", "").replaceFirst("\\.xhtml$", "");
        String at = asked.replaceFirst("\\.xhtml$", "");
        return at.equals(path) || !exact && at.startsWith(path.endsWith("/") ? path : path + "/");
    }
}
