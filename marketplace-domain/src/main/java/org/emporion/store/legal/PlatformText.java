package org.emporion.store.legal;

import java.util.Arrays;
import java.util.Locale;
import org.emporion.kernel.NotFound;

/** The pages on which the platform says how it works and what it is bound to, in the order in which they are linked. */
public enum PlatformText {
    HELP("Help"),
    DELIVERY("Delivery"),
    WITHDRAWAL("Returns and withdrawal"),
    TERMS("Terms"),
    PRIVACY("Privacy"),
    COOKIES("Cookies"),
    IMPRINT("Imprint");

    private final String title;

    PlatformText(String title) {
        this.title = title;
    }

    /** @throws NotFound when there is no such page */
    public static PlatformText named(String slug) {
        return Arrays.stream(values())
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFound("page"));
    }

    public String title() {
        return title;
    }

    /** The last part of its address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
