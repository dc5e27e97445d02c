package org.emporion.selling.checkout;

import java.util.Optional;
import org.emporion.ground.outbox.Task;

/** Kinds of the tasks that checkout appends for the storefront. */
final class PurchaseTasks {

    /** A purchase has been placed; subject is its number. */
    public static final String PLACED = "purchase.placed";

    /** A purchase that waited for its payment has come to nothing; subject is its number. */
    public static final String FAILED = "purchase.failed";

    /** A purchase is held, or nothing came of it after that; subject is its number, or {@link #ended} that. */
    public static final String REVIEWED = "purchase.reviewed";

    private static final String ENDED = ".ended";

    private PurchaseTasks() {}

    static Task placed(String purchase) {
        return new Task(PLACED, Optional.empty(), purchase);
    }

    /** Another subject than that of the hold, whose task may not be done yet. */
    static String ended(String purchase) {
        return purchase + ENDED;
    }

    static boolean isEnd(String ref) {
        return ref.endsWith(ENDED);
    }

    static String purchase(String ref) {
        return isEnd(ref) ? ref.substring(0, ref.length() - ENDED.length()) : ref;
    }
}
