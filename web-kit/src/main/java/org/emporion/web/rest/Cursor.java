package org.emporion.web.rest;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.emporion.kernel.RuleViolated;

/**
 * Where a walk through a list stands: which list it is, and the item that was given out last, in a form that callers give back as
 * it is.
 */
final class Cursor {

    private static final int BYTES = 20;

    private Cursor() {}

    /** @param list what the list is called, such as orders */
    static String after(String list, UUID item) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putInt(list.hashCode())
                .putLong(item.getMostSignificantBits())
                .putLong(item.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The item that is meant; null for an empty cursor, which begins.
     *
     * @throws RuleViolated when it is none of ours, or of another list
     */
    static UUID item(String list, String cursor) {
        if (cursor.isBlank()) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == BYTES && bytes.getInt() == list.hashCode()) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notOurs) {
            // told below, as for one of another length
        }
        throw RuleViolated.field(
                "cursor", "CURSOR", "Send the cursor as next of this list gave it, or leave it empty to begin.");
    }
}
