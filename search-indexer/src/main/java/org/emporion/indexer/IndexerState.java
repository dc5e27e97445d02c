package org.emporion.indexer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** How the work of this copy of the indexer goes, for its health probe. */
@ApplicationScoped
class IndexerState {

    private final Map<String, String> problems = new ConcurrentHashMap<>();

    void worked(String work) {
        problems.remove(work);
    }

    void failed(String work, Exception problem) {
        problems.put(work, String.valueOf(problem.getMessage()));
    }

    /** What goes wrong at present, by kind of work; empty when all is well. */
    Map<String, String> problems() {
        return new TreeMap<>(problems);
    }
}
