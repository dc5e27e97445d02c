package org.emporion.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of everything we store: UUID version 7, so that they grow with time and indexes stay dense. */
public final class Ids {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final int MILLIS_AT = 16;

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The smallest id of this millisecond, as version 7 of UUIDs has its time. */
    public static UUID firstAt(Instant time) {
        return new UUID(time.toEpochMilli() << MILLIS_AT, 0);
    }

    /** An id as it came in from outside; empty when it cannot be one, which callers answer like an unknown id. */
    public static Optional<UUID> parse(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * An id as it came in from outside.
     *
     * @throws NotFound when it cannot be one
     */
    public static UUID require(String text, String what) {
        return parse(text).orElseThrow(() -> new NotFound(what));
    }
}
