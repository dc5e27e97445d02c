package org.emporion.portal.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.web.rest.ApiJson;

/** What a read answers and nobody can set: a body may send it back as it is. */
final class ReadOnly {

    private final Map<String, JsonNode> sent = new LinkedHashMap<>();

    /** @param value null where nothing was sent */
    ReadOnly and(String field, JsonNode value) {
        if (value != null) {
            sent.put(field, value);
        }
        return this;
    }

    boolean isAnySent() {
        return !sent.isEmpty();
    }

    /**
     * Notes each field that is sent otherwise than it is, which {@link RuleViolated} later tells as READ_ONLY. A null that was
     * sent is as good as none there is.
     *
     * @param at what the fields are called after in the body, or nothing
     */
    void check(Problems problems, String at, JsonNode present) {
        sent.forEach((field, value) -> problems.require(
                isSame(value, present.get(field)),
                at + field,
                "READ_ONLY",
                at + field + " cannot be set here. Leave it out, or send it as the last read answered it."));
    }

    /**
     * Refuses what is sent otherwise than it is.
     *
     * @param present what a read answers; asked only when something was sent
     * @throws RuleViolated READ_ONLY naming each such field
     */
    void mustBeAsIn(Supplier<?> present) {
        if (isAnySent()) {
            Problems problems = new Problems();
            check(problems, "", ApiJson.mapper().valueToTree(present.get()));
            problems.throwIfAny();
        }
    }

    private static boolean isSame(JsonNode value, JsonNode now) {
        boolean none = now == null || now.isNull();
        return value.isNull() && none || !none && value.equals(ReadOnly::compare, now);
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
