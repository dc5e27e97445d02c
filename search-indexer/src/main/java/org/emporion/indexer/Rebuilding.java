package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.emporion.discovery.search.Listing;
import org.emporion.discovery.search.Listings;
import org.emporion.discovery.search.SearchRebuilds;
import org.emporion.discovery.search.SearchRebuilds.Claim;
import org.emporion.ground.signal.ListingKey;

/**
 * Builds a new index from the database while the old one is searched. From the moment the new one exists it gets every change
 * as well; versions decide between such a change and the page of listings that was read before it. No gap, and nothing is
 * held in memory but one page.
 */
@ApplicationScoped
class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int PAGE = 400;

    private final SearchRebuilds rebuilds;
    private final Listings listings;
    private final ListingIndex index;

    @Inject
    Rebuilding(SearchRebuilds rebuilds, Listings listings, ListingIndex index) {
        this.rebuilds = rebuilds;
        this.listings = listings;
        this.index = index;
    }

    /** Makes sure that there is an index to write to, and asks for a rebuild when that one has to be filled. */
    void prepare() {
        if (!index.ensure()) {
            rebuilds.ask("search-indexer");
        }
    }

    /** Takes on a rebuild if one is asked for. */
    void work(Stop stop) {
        rebuilds.claim(LEASE).ifPresent(claim -> {
            try {
                rebuild(claim, stop);
            } catch (RuntimeException e) {
                rebuilds.failed(claim, String.valueOf(e.getMessage()), PAUSE);
                throw e;
            }
        });
    }

    private void rebuild(Claim claim, Stop stop) {
        index.beginNext(claim.id().toString().replace("-", "") + "-"
                + Long.toHexString(claim.claimedAt().toEpochMilli()));
        long total = listings.countPublished();
        long written = 0;
        List<Listing> page = listings.published(ListingKey.FIRST, PAGE);
        while (!page.isEmpty()) {
            write(page);
            written += page.size();
            if (stop.asked()) {
                rebuilds.failed(claim, "interrupted", Duration.ZERO);
                return;
            }
            if (!rebuilds.progress(claim, written, Math.max(total, written), LEASE)) {
                return;
            }
            page = listings.published(page.get(page.size() - 1).key(), PAGE);
        }
        index.switchToNext();
        rebuilds.finished(claim);
        LOG.log(Level.INFO, "search index rebuilt: {0} listings", written);
    }

    private void write(List<Listing> page) {
        Written result = index.writeNext(page);
        if (!result.again().isEmpty()) {
            throw new ElasticsearchDown(new IllegalStateException(result.firstProblem()));
        }
        if (!result.refused().isEmpty()) {
            LOG.log(Level.WARNING, "{0} listings do not fit into the index; first: {1}", new Object[] {
                result.refused().size(), result.firstProblem()
            });
        }
    }
}
