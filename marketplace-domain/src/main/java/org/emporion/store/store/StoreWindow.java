package org.emporion.store.store;

import java.time.Instant;

/**
 * How an open store presents itself to buyers.
 *
 * @param logo hash of the picture beside its name, or null
 * @param cover hash of the wide picture of its page, or null
 */
public record StoreWindow(
        String slug, String name, String about, String policies, Instant openedAt, String logo, String cover) {}
