package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.Listings;
import org.emporion.ground.signal.ListingBacklog;
import org.emporion.ground.signal.ListingKey;

/**
 * Works the backlog: claim, read, write to the index, say done, each step a transaction or a request of its own, so that
 * none waits for the other's server. Whatever stops in between is claimed again when its lease is over.
 */
@ApplicationScoped
class Indexing {

    private static final Logger LOG = Logger.getLogger(Indexing.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ListingBacklog backlog;
    private final Listings listings;
    private final ListingIndex index;
    private final ChangeSignal signal;

    @Inject
    Indexing(ListingBacklog backlog, Listings listings, ListingIndex index, ChangeSignal signal) {
        this.backlog = backlog;
        this.listings = listings;
        this.index = index;
        this.signal = signal;
    }

    /** Works until told to stop or until something fails; what was claimed is given back then. */
    void work(Stop stop, Runnable onProgress) throws SQLException {
        Pace pace = new Pace();
        try (ChangeSignal.Ear ear = signal.listen()) {
            while (!stop.asked()) {
                drain(pace, stop);
                onProgress.run();
                ear.await(POLL);
            }
        }
    }

    private void drain(Pace pace, Stop stop) {
        while (!stop.within(pace.gap(System.nanoTime()))) {
            List<ListingKey> claimed = backlog.claim(Pace.BATCH, LEASE);
            if (claimed.isEmpty()) {
                if (pace.rest()) {
                    index.refresh();
                }
                return;
            }
            round(claimed, pace.round(claimed.size(), System.nanoTime()));
        }
    }

    private void round(List<ListingKey> claimed, boolean refresh) {
        Written written;
        try {
            written = index.write(listings.read(claimed), refresh);
        } catch (RuntimeException e) {
            backlog.release(claimed);
            throw e;
        }
        backlog.done(written.indexed().stream().map(Listing::written).toList());
        if (written.firstProblem() != null) {
            setAside(written);
        }
    }

    private void setAside(Written written) {
        LOG.log(
                Level.WARNING,
                "not indexed: {0} of the documents are refused, {1} come again; first: {2}",
                new Object[] {written.refused().size(), written.again().size(), written.firstProblem()});
        backlog.refused(keys(written.refused()));
        backlog.release(keys(written.again()));
        if (!written.again().isEmpty()) {
            throw new ElasticsearchDown(new IllegalStateException(written.firstProblem()));
        }
    }

    private static List<ListingKey> keys(List<Listing> some) {
        List<ListingKey> keys = new ArrayList<>();
        some.forEach(each -> keys.add(each.key()));
        return keys;
    }
}
