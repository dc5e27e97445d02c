package org.emporion.ground.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.emporion.ground.walls.StoreName;

/**
 * Something that was done in a store, as the audit log keeps it.
 *
 * @param actor who did it
 * @param onBehalfOf for whom, when not for itself; null otherwise
 * @param address from where; null for background work
 * @param origin what it came from when it was no request of its own, for example an import; null otherwise
 * @param action what was done to what, for example {@code product.changed}
 * @param before what the changed columns were; one that was empty is left out
 * @param after what they became
 */
public record AuditEntry(
        UUID id,
        Instant at,
        StoreName store,
        String actor,
        String onBehalfOf,
        String address,
        String origin,
        String action,
        String subjectKind,
        String subjectId,
        String subjectName,
        Map<String, Object> before,
        Map<String, Object> after) {

    /** One thing that changed, for reading side by side; null where there was nothing. */
    public record Change(String field, Object before, Object after) {}

    /** What changed, by name; what was empty and stays so is left out. */
    @JsonIgnore
    public List<Change> changes() {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new Change(field, before.get(field), after.get(field)))
                .filter(change -> !isEmpty(change.before()) || !isEmpty(change.after()))
                .toList();
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || "".equals(value)
                || List.of().equals(value)
                || Map.of().equals(value);
    }
}
