package org.emporion.web.table;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.emporion.web.faces.Place;
import org.emporion.web.security.SafeCookies;

/** What a request says about the list it is for. The columns chosen last are remembered in a cookie of the list's own path. */
final class ListRequest {

    private static final String REMEMBERED = "columns";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private ListRequest() {}

    static ListAddress address(FacesContext page) {
        ListAddress address = ListAddress.of(page.getExternalContext().getRequestParameterMap());
        return address.columns() == null ? address.showing(remembered(page)) : address;
    }

    /** With the columns that were just chosen, if any were. */
    static ListAddress chosen(FacesContext page, ListAddress before) {
        ExternalContext outside = page.getExternalContext();
        if (!outside.getRequestParameterMap().containsKey("choose-columns")) {
            return before;
        }
        String[] names = outside.getRequestParameterValuesMap().getOrDefault("column", new String[0]);
        List<String> columns = Arrays.stream(names)
                .filter(each -> ListAddress.columns(each) != null)
                .limit(30)
                .toList();
        String cookie = ListAddress.names(columns);
        ((HttpServletResponse) outside.getResponse())
                .addCookie(cookies().below(Place.asked(), REMEMBERED, cookie, A_YEAR));
        return before.showing(columns);
    }

    static boolean allThatMatch(FacesContext page) {
        return "true".equals(page.getExternalContext().getRequestParameterMap().get("all-that-match"));
    }

    private static List<String> remembered(FacesContext page) {
        HttpServletRequest request =
                (HttpServletRequest) page.getExternalContext().getRequest();
        return ListAddress.columns(cookies().read(request, REMEMBERED).orElse(null));
    }

    private static SafeCookies cookies() {
        return CDI.current().select(SafeCookies.class).get();
    }
}
