package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.ground.signal.ListingBacklog;
import org.emporion.ground.signal.ListingKey;
import org.emporion.ground.signal.ListingVersion;

/** Takes the documents of listings that have long left the market out of the index. */
@ApplicationScoped
class Purging {

    private static final Logger LOG = Logger.getLogger(Purging.class.getName());
    private static final int AT_ONCE = 10_000;

    private final ListingBacklog listings;
    private final ListingIndex index;
    private final Duration pause;

    @Inject
    Purging(
            ListingBacklog listings,
            ListingIndex index,
            @ConfigProperty(name = "emporion.search.purge.seconds", defaultValue = "3600") int seconds) {
        this.listings = listings;
        this.index = index;
        this.pause = Duration.ofSeconds(seconds);
    }

    /** How long to wait between two rounds. */
    Duration pause() {
        return pause;
    }

    void work() {
        List<ListingKey> dead = index.dead(AT_ONCE);
        List<ListingVersion> settled = dead.isEmpty() ? List.of() : listings.settled(dead);
        if (!settled.isEmpty()) {
            index.remove(settled);
            LOG.log(Level.INFO, "{0} documents of former listings are taken out of the index", settled.size());
        }
    }
}
