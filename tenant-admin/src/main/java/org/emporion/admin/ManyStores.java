package org.emporion.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.kernel.Conflict;
import org.emporion.kernel.Ids;
import org.emporion.kernel.NotFound;
import org.emporion.store.store.TenantDirectory;
import org.emporion.store.store.TenantSupervision;
import org.emporion.web.auth.LoggedIn;
import org.emporion.web.faces.FlashMessages;

/**
 * Several stores that were selected, decided about in one go. Each decision stands for itself in the store's history and in the
 * audit log; what could not be decided is told by name, with the reason. A reason that is missing stops all of them.
 */
@RequestScoped
public class ManyStores {

    /** So many of those that could not be decided are told. */
    private static final int NAMED = 10;

    private final TenantSupervision supervision;
    private final TenantDirectory directory;
    private final LoggedIn loggedIn;

    @Inject
    public ManyStores(TenantSupervision supervision, TenantDirectory directory, LoggedIn loggedIn) {
        this.supervision = supervision;
        this.directory = directory;
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
        List<String> refusals = new ArrayList<>();
        for (String store : stores) {
            UUID id = Ids.require(store, "store");
            try {
                decision.about(supervision, who, id);
            } catch (Conflict refused) {
                String name = refusals.size() < NAMED ? directory.view(id).name() + ": " : "";
                refusals.add(name + refused.getMessage());
            } catch (NotFound gone) {
                refusals.add(gone.getMessage());
            }
        }
        tell(stores.size() - refusals.size(), done, refusals);
    }

    private static void tell(int decided, String done, List<String> refusals) {
        if (decided > 0) {
            FlashMessages.done(done, decided);
        }
        if (!refusals.isEmpty()) {
            String first = refusals.stream().limit(NAMED).collect(Collectors.joining(" "));
            FlashMessages.failed("many.notDone", refusals.size(), refusals.size() > NAMED ? first + " …" : first);
        }
        if (decided + refusals.size() == 0) {
            FlashMessages.failed("many.none");
        }
    }
}
