package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.emporion.ground.audit.AuditNote;
import org.emporion.ground.signal.ListingBacklog;
import org.emporion.ground.walls.Actor;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.State;
import org.emporion.kernel.TenantId;

/** What the platform admin sees of the search index and may do to it. */
@ApplicationScoped
@Transactional
public class SearchSupervision {

    private static final String REBUILD =
            "select id, requested_by, requested_at, claimed_at, finished_at, listings, total, problem from search_rebuild";

    private final Sql sql;
    private final ListingBacklog backlog;
    private final TenantScope scope;
    private final AuditNote note;

    @Inject
    public SearchSupervision(Sql sql, ListingBacklog backlog, TenantScope scope, AuditNote note) {
        this.sql = sql;
        this.backlog = backlog;
        this.scope = scope;
        this.note = note;
    }

    /** How many listings the index is behind with, and for how long the oldest has waited. */
    public record Lag(long unpublished, long oldestAgeMs) {}

    /** A rebuild: who asked, where it stands, and what went wrong if anything did. */
    public record Rebuild(
            UUID id,
            String requestedBy,
            Instant requestedAt,
            Instant startedAt,
            Instant finishedAt,
            long listings,
            long total,
            String problem) {

        public Progress progress() {
            if (finishedAt != null) {
                return Progress.DONE;
            }
            if (problem != null) {
                return Progress.FAILED;
            }
            return startedAt == null ? Progress.QUEUED : Progress.RUNNING;
        }
    }

    /** Where a rebuild stands; one that failed is tried again. */
    public enum Progress implements State {
        QUEUED(Tone.WARNING),
        RUNNING(Tone.INFO),
        DONE(Tone.SUCCESS),
        FAILED(Tone.DANGER);

        private final Tone tone;

        Progress(Tone tone) {
            this.tone = tone;
        }

        @Override
        public Tone tone() {
            return tone;
        }
    }

    /** Asks for a rebuild. One that has not begun yet serves everybody who asks; each of them stands in the audit log. */
    public Rebuild rebuild(String who) {
        scope.actAs(Actor.of(who));
        Rebuild rebuild = waitingOrNew(who);
        note.done(TenantId.OF_PLATFORM, "index.rebuilt", rebuild.id(), "");
        return rebuild;
    }

    private Rebuild waitingOrNew(String who) {
        Optional<Rebuild> waiting = sql.statement(
                        REBUILD + " where finished_at is null and claimed_at is null order by requested_at limit 1")
                .one(SearchSupervision::rebuild);
        return waiting.orElseGet(() -> ask(who));
    }

    /** The rebuild asked for last. */
    public Optional<Rebuild> latestRebuild() {
        return sql.statement(REBUILD + " order by requested_at desc, id desc limit 1")
                .one(SearchSupervision::rebuild);
    }

    public Lag lag() {
        ListingBacklog.Behind behind = backlog.behind();
        return new Lag(behind.listings(), behind.oldestAgeMs());
    }

    private Rebuild ask(String who) {
        UUID id = Ids.next();
        sql.statement(
                        """
                        insert into search_rebuild (id, requested_by, requested_at) values (:id, :requestedBy, clock_timestamp())""")
                .with("id", id)
                .with("requestedBy", who)
                .update();
        sql.statement("select pg_notify('listing_changed', '')").list(row -> null);
        return sql.statement(REBUILD + " where id = :id")
                .with("id", id)
                .one(SearchSupervision::rebuild)
                .orElseThrow();
    }

    private static Rebuild rebuild(Row row) {
        return new Rebuild(
                row.uuid("id"),
                row.text("requested_by"),
                row.time("requested_at"),
                row.time("claimed_at"),
                row.time("finished_at"),
                row.number("listings"),
                row.number("total"),
                row.text("problem"));
    }
}
