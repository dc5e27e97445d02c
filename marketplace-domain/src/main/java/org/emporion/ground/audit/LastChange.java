package org.emporion.ground.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.ChangedMeanwhile;
import org.emporion.kernel.FieldProblem;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.kernel.Writing;

/** Who changed something of the store last, and when, read from the audit log; told to whoever comes too late. */
@Dependent
public class LastChange {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Writing.DAYS).withZone(ZoneOffset.UTC);

    private static final String LATEST =
            """
            select coalesce(on_behalf_of, actor) as who, at from audit_entry
            where tenant_id = :tenant and subject_id = any(:subjects)
                and (:actions::text[] is null or action = any(:actions))
                and (:columns::text[] is null
                    or jsonb_exists_any(coalesce(before, '{}') || coalesce(after, '{}'), :columns))
            order by id desc limit 1""";

    private final Sql sql;

    @Inject
    public LastChange(Sql sql) {
        this.sql = sql;
    }

    /** Somebody's change. */
    public record By(String who, Instant at) {}

    /** The latest change of any of these subjects, by their ids as the audit log has them. */
    public Optional<By> of(TenantId tenant, Collection<String> subjects) {
        return last(tenant, subjects, null, null);
    }

    /** The latest change of any of these columns, by the names that the audit log has for them, of any of these subjects. */
    public Optional<By> ofColumns(TenantId tenant, Collection<String> subjects, Collection<String> columns) {
        return columns.isEmpty() ? Optional.empty() : last(tenant, subjects, null, columns);
    }

    /** The latest of these actions on a subject, by their names in the audit log. */
    public Optional<By> of(TenantId tenant, String subject, Collection<String> actions) {
        return last(tenant, List.of(subject), actions, null);
    }

    /** The latest entry about any of these subjects; null for whatever was done, or to whatever column. */
    private Optional<By> last(
            TenantId tenant, Collection<String> subjects, Collection<String> actions, Collection<String> columns) {
        return sql.statement(LATEST)
                .with("tenant", tenant)
                .with("subjects", subjects)
                .with("actions", actions)
                .with("columns", columns)
                .one(row -> new By(row.text("who"), row.time("at")));
    }

    /**
     * The refusal of a change that was made from a state which has gone.
     *
     * @param what was to be changed, for example "product"
     * @param differing the fields that would be made another than they are, each with what it is now
     */
    public static ChangedMeanwhile conflict(String what, Optional<By> last, List<FieldProblem> differing) {
        String by = last.map(change -> ", last by " + change.who() + " on " + TIME.format(change.at()))
                .orElse("");
        return new ChangedMeanwhile(
                what,
                "This " + what + " was changed meanwhile" + by + ".",
                last.map(By::who).orElse(null),
                last.map(By::at).orElse(null),
                differing);
    }

    /** A field as it is now, as both people read it. */
    public static FieldProblem now(String field, Object now) {
        String text = now instanceof Money money ? money.written() : Objects.toString(now, "");
        return new FieldProblem(
                field,
                BasedOn.CHANGED_MEANWHILE,
                text.isEmpty() ? "It is empty now." : "It is \"" + shortened(text) + "\" now.");
    }

    private static String shortened(String text) {
        return text.length() > 120 ? text.substring(0, 120) + "..." : text;
    }
}
