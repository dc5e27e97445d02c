package org.emporion.store.legal;

import java.time.Instant;
import org.emporion.kernel.ContentHash;

/**
 * A page of the platform.
 *
 * @param html harmless, to be shown as it is
 * @param changedAt null while it says what every installation says
 * @param changedBy who has written it; null as well then
 */
public record PageView(PlatformText page, String html, Instant changedAt, String changedBy) {

    static PageView initial(PlatformText page) {
        return new PageView(page, DefaultTexts.of(page), null, null);
    }

    /** Another one after every change. */
    public String version() {
        return ContentHash.of(html);
    }

    public boolean isWritten() {
        return changedAt != null;
    }
}
