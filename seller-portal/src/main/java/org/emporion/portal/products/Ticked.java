package org.emporion.portal.products;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.emporion.kernel.Failure;
import org.emporion.kernel.Ids;
import org.emporion.web.faces.FlashMessages;

/** The products of a list that were selected. Each is done on its own, and what could not be done is told with its reason. */
@RequestScoped
class Ticked {

    /** What is done with one row. */
    @FunctionalInterface
    interface Work {
        void on(UUID id);
    }

    void each(List<String> keys, String done, Work work) {
        int worked = 0;
        int failed = 0;
        String reason = "";
        for (UUID id : ids(keys)) {
            try {
                work.on(id);
                worked++;
            } catch (Failure failure) {
                failed++;
                reason = failure.getMessage();
            }
        }
        if (worked > 0) {
            FlashMessages.done(done, worked);
        }
        if (failed > 0) {
            FlashMessages.failed("products.notDone", failed, reason);
        }
        if (worked + failed == 0) {
            FlashMessages.failed("products.noneTicked");
        }
    }

    private static List<UUID> ids(List<String> keys) {
        return keys.stream().flatMap(each -> Ids.parse(each).stream()).toList();
    }
}
