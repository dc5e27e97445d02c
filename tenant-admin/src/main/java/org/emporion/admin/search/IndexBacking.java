package org.emporion.admin.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.emporion.discovery.search.SearchSupervision;
import org.emporion.discovery.search.SearchSupervision.Lag;
import org.emporion.discovery.search.SearchSupervision.Rebuild;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/** How far the search index is behind, and rebuilding it. */
@Named("searchIndex")
@RequestScoped
public class IndexBacking {

    @Inject
    private SearchSupervision search;

    @Inject
    private LoggedIn loggedIn;

    private Lag lag;
    private Rebuild latest;

    public String rebuild() {
        search.rebuild(loggedIn.require().who());
        FlashMessages.done("search.asked");
        return "/search/index?faces-redirect=true";
    }

    public Lag getLag() {
        if (lag == null) {
            lag = search.lag();
        }
        return lag;
    }

    /** How long the oldest change waits, in words. */
    public String getAge() {
        long ms = getLag().oldestAgeMs();
        if (getLag().unpublished() == 0) {
            return FlashMessages.text("search.upToDate");
        }
        return ms < 60_000
                ? FlashMessages.text("search.age.seconds", ms / 1000)
                : FlashMessages.text("search.age.minutes", ms / 60_000);
    }

    /** The rebuild asked for last; null when there never was one. */
    public Rebuild getLatest() {
        if (latest == null) {
            latest = search.latestRebuild().orElse(null);
        }
        return latest;
    }

    public boolean isRunning() {
        return getLatest() != null && getLatest().finishedAt() == null;
    }
}
