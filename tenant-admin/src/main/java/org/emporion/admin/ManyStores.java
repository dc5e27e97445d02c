package org.emporion.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<UUID, String> refusals = new LinkedHashMap<>();
        for (String store : stores) {
            UUID id = Ids.require(store, "store");
            try {
                decision.about(supervision, who, id);
            } catch (Conflict | NotFound refused) {
                refusals.put(id, refused.getMessage());
            }
        }
        tell(stores.size() - refusals.size(), done, refusals);
    }

    private void tell(int decided, String done, Map<UUID, String> refusals) {
        if (decided > 0) {
            FlashMessages.done(done, decided);
        }
        if (!refusals.isEmpty()) {
            FlashMessages.failed("many.notDone", refusals.size(), named(refusals));
        }
        if (decided + refusals.size() == 0) {
            FlashMessages.failed("many.none");
        }
    }

    /** The first of them, each with its reason. */
    private String named(Map<UUID, String> refusals) {
        String first = refusals.entrySet().stream()
                .limit(NAMED)
                .map(each -> directory.view(each.getKey()).name() + ": " + each.getValue())
                .collect(Collectors.joining(" "));
        return refusals.size() > NAMED ? first + " …" : first;
    }
}
