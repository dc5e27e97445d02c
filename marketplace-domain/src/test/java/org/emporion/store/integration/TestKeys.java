package org.emporion.store.integration;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The facade of API keys built by hand. */
public final class TestKeys {

    private TestKeys() {}

    public static ApiKeys keys(EntityManager em, Clock clock) {
        return new ApiKeys(new ApiKeyRepository(em), clock);
    }
}
