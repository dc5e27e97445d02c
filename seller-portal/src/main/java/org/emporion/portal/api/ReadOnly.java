package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Objects;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;

/** What a read answers and nobody can set: a body may send it back as it is. */
final class ReadOnly {

    private ReadOnly() {}

    /** Whether any of these was sent. */
    static boolean isAny(JsonNode... sent) {
        return Arrays.stream(sent).anyMatch(Objects::nonNull);
    }

    /**
     * Notes a field that is sent otherwise than it is, which {@link RuleViolated} later tells as READ_ONLY.
     *
     * @param sent null where nothing was sent; a null that was sent is as good as none there is
     */
    static void same(Problems problems, String field, JsonNode sent, JsonNode now) {
        boolean none = now == null || now.isNull();
        problems.require(
                sent == null || sent.isNull() && none || !none && sent.equals(ReadOnly::compare, now),
                field,
                "READ_ONLY",
                field + " cannot be set here. Leave it out, or send it as the last read answered it.");
    }

    /** Numbers are one whether they were read or written. */
    private static int compare(JsonNode sent, JsonNode now) {
        boolean numbers = sent.isNumber() && now.isNumber();
        if (numbers) {
            return sent.decimalValue().compareTo(now.decimalValue());
        }
        return sent.equals(now) ? 0 : 1;
    }
}
