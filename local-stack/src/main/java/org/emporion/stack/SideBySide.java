package org.emporion.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts parts at the same time; the first failure is the one that is told. */
final class SideBySide implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<Part, CompletableFuture<Void>> started = new EnumMap<>(Part.class);
    private CompletableFuture<Void> before = CompletableFuture.completedFuture(null);

    /** Runs the work of a part, if it is wanted. */
    void run(Part part, Set<Part> wanted, Runnable work) {
        if (wanted.contains(part)) {
            started.put(part, before.thenRunAsync(work, threads));
        }
    }

    /** What is run from here on waits for this part, if it is wanted. */
    void after(Part part) {
        before = started.getOrDefault(part, CompletableFuture.completedFuture(null));
    }

    /** Comes back when all are done, or as soon as one has failed. */
    void awaitAll() {
        CompletableFuture<Void> firstFailure = new CompletableFuture<>();
        started.values()
                .forEach(each -> each.exceptionally(failure -> {
                    firstFailure.completeExceptionally(failure);
                    return null;
                }));
        CompletableFuture<Void> all = CompletableFuture.allOf(started.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
