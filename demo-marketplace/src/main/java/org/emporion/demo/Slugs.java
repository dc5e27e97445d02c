package org.emporion.demo;

import java.text.Normalizer;
import java.util.Locale;

/** Turns titles into what stands in an address. */
final class Slugs {

    private Slugs() {}

    static String of(String title) {
        String plain = title.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss")
                .replace("'", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
