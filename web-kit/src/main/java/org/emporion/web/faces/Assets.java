package org.emporion.web.faces;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of the style sheets, scripts and drawings, carrying a sum of their content so that browsers may keep them for good. */
public final class Assets {

    private static final String ROOT = "/emporion/";

    private static final Map<String, String> SUMS = new ConcurrentHashMap<>();

    private Assets() {}

    /** The address of a file below {@code emporion/}, of the kit or of the application. */
    public static String url(String name) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        String sum = SUMS.computeIfAbsent(
                external.getContextName() + name, key -> sum(external.getResourceAsStream(ROOT + name)));
        return external.getRequestContextPath() + ROOT + name + "?v=" + sum;
    }

    static String sum(InputStream content) {
        if (content == null) {
            return "0";
        }
        try (content) {
            CRC32 sum = new CRC32();
            sum.update(content.readAllBytes());
            return Long.toString(sum.getValue(), 36);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
