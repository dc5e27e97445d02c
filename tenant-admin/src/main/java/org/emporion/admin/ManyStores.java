package org.emporion.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/**
 * Several stores that were selected, decided about in one go. Each decision stands for itself in the store's history and in the
 * audit log; what could not be decided is told with its reason. A reason that is missing stops all of them.
 */
@RequestScoped
public class ManyStores {

    private final TenantSupervision supervision;
    private final LoggedIn loggedIn;

    @Inject
    public ManyStores(TenantSupervision supervision, LoggedIn loggedIn) {
        this.supervision = supervision;
        this.loggedIn = loggedIn;
    }

    /** What is decided about one store. */
    @FunctionalInterface
    public interface Decision {
        void about(TenantSupervision supervision, String who, UUID store);
    }

    /**
     * @param done the text that says how many were done
     * @param stores their ids
     */
    public void decide(String done, Collection<String> stores, Decision decision) {
        String who = loggedIn.require().who();
        int decided = 0;
        String refusal = "";
        for (String store : stores) {
            try {
                decision.about(supervision, who, Ids.require(store, "store"));
                decided++;
            } catch (Conflict | NotFound refused) {
                refusal = refused.getMessage();
            }
        }
        tell(stores.size(), decided, done, refusal);
    }

    private static void tell(int all, int decided, String done, String refusal) {
        if (decided > 0) {
            FlashMessages.done(done, decided);
        }
        if (decided < all) {
            FlashMessages.failed("many.notDone", all - decided, refusal);
        }
        if (all == 0) {
            FlashMessages.failed("many.none");
        }
    }
}
