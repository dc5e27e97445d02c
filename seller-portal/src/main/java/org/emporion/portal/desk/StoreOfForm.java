package org.emporion.portal.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.emporion.web.faces.FlashMessages;
import org.emporion.web.faces.Place;

/**
 * A form acts in the store of the page that it stands on. One whose address has come to name another store does nothing: the
 * page there opens anew and says so.
 */
public final class StoreOfForm implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext page = event.getFacesContext();
        if (page.getViewRoot() == null || page.getResponseComplete() || !page.isPostback()) {
            return;
        }
        String shown = CDI.current().select(StoreOfView.class).get().slug();
        StoreOfRequest named = CDI.current().select(StoreOfRequest.class).get();
        if (shown != null && named.slug() == null) {
            named.is(shown);
        } else if (shown != null && !shown.equals(named.slug())) {
            openAnew(page);
        }
    }

    private static void openAnew(FacesContext page) {
        FlashMessages.failed("store.otherForm");
        Place.leadTo(asked(page));
    }

    private static String asked(FacesContext page) {
        HttpServletRequest request =
                (HttpServletRequest) page.getExternalContext().getRequest();
        return Place.asked() + "?" + request.getQueryString();
    }
}
