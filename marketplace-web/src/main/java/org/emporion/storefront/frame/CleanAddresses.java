package org.emporion.storefront.frame;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms go back to the address that the visitor sees, not to the page's file. */
public final class CleanAddresses extends ViewHandlerWrapper {

    public CleanAddresses(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext page, String viewId) {
        Object asked = page.getExternalContext().getRequestMap().get(Routes.ASKED);
        boolean same =
                page.getViewRoot() != null && viewId.equals(page.getViewRoot().getViewId());
        return asked != null && same ? asked.toString() : super.getActionURL(page, viewId);
    }
}
