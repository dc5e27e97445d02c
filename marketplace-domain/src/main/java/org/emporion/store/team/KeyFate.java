package org.emporion.store.team;

/** What becomes of the API keys of a member who stops being an owner. */
public enum KeyFate {
    /** They open nothing any more. */
    END,
    /** They go on, and whoever acts answers for them; of one who leaves, the owner who has been there longest. */
    HAND_OVER
}
