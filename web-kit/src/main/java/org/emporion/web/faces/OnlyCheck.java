package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;

/**
 * A press of a button with {@code checks} and {@code confirm}: the page first asks the server whether it can be done, so that what
 * is wrong is told at its field, and asks the visitor only then.
 */
public final class OnlyCheck {

    private static final String PARAMETER = "only-check";

    private OnlyCheck() {}

    /** Whether this request only asks if it can be done; nothing is to be changed then. */
    public static boolean isAsked() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .containsKey(PARAMETER);
    }
}
