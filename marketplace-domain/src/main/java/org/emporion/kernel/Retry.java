package org.emporion.kernel;

import java.util.function.Supplier;

/** Tries a transaction again when the database gave it up in favour of another one, or another one was first. */
public final class Retry {

    private static final int TRIES = 4;

    private Retry() {}

    public static <T> T onCollision(Supplier<T> transaction) {
        for (int left = TRIES - 1; ; left--) {
            try {
                return transaction.get();
            } catch (ChangedMeanwhile overtaken) {
                if (left == 0) {
                    throw overtaken;
                }
            } catch (SqlFailed collision) {
                if (left == 0 || !collision.isTransient()) {
                    throw collision;
                }
            }
        }
    }
}
