package org.emporion.stack;

import com.fasterxml.jackson.databind.JsonNode;
import org.emporion.demo.loading.Access;
import org.emporion.demo.loading.Api;

/** Has the search index of the running stack built anew and tells how far that is, until it is done. */
final class Reindex {

    private static final long PAUSE_MS = 500;

    private final Api admin;
    private final Progress progress;

    Reindex(StackAddresses addresses, Progress progress) {
        this.admin = new Access(addresses.marketplace()).admin();
        this.progress = progress;
    }

    /** @throws StackFailure when nothing runs, or the rebuild fails */
    void run() {
        admin.post("/search/rebuild", null);
        progress.step("search", "rebuild asked for");
        JsonNode rebuild = admin.get("/search/rebuild");
        while (!isDone(rebuild)) {
            if (rebuild.path("total").asLong() > 0) {
                progress.step("search", counted(rebuild));
            }
            pause();
            rebuild = admin.get("/search/rebuild");
        }
        if (rebuild.path("problem").isTextual()) {
            throw new StackFailure("The rebuild failed; the old index stays in use: "
                    + rebuild.path("problem").asText());
        }
        progress.step("search", "rebuilt, " + counted(rebuild));
    }

    /** They are done in the order in which they were asked for, so that the latest stands for this one. */
    private static boolean isDone(JsonNode latest) {
        return latest.path("finishedAt").isTextual();
    }

    private static String counted(JsonNode rebuild) {
        return "%d of %d listings"
                .formatted(
                        rebuild.path("listings").asLong(), rebuild.path("total").asLong());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted; the rebuild goes on.", e);
        }
    }
}
