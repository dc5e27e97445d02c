package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;

/** What was done, in the words of the application's own bundle {@code t}; told on the page that comes next. */
public final class Said {

    private Said() {}

    /** Tells it after the redirect as well. */
    public static void done(String key, Object... about) {
        Notice.success(text(key, about));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    /** Something that did not work, told after the redirect as well. */
    public static void failed(String key, Object... about) {
        Notice.danger(text(key, about));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    public static String text(String key, Object... about) {
        FacesContext page = FacesContext.getCurrentInstance();
        String pattern = page.getApplication().getResourceBundle(page, "t").getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(about);
    }
}
