package org.emporion.web.path;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

/**
 * The languages that a visitor asks for. Such as nobody can read count as none: the server would note its failure to read them as
 * a fault, and go on in its own.
 */
public final class AskedLanguages extends HttpServletRequestWrapper {

    private AskedLanguages(HttpServletRequest request) {
        super(request);
    }

    /** The same request where they can be read. */
    public static HttpServletRequest of(HttpServletRequest request) {
        return HeaderText.areLanguagesReadable(request) ? request : new AskedLanguages(request);
    }

    @Override
    public Locale getLocale() {
        return Locale.getDefault();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(getLocale()));
    }
}
