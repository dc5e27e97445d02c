package org.emporion.admin.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.emporion.ground.audit.AuditEntry;
import org.emporion.ground.audit.AuditQuery;
import org.emporion.ground.audit.PlatformAudit;
import org.emporion.kernel.DayRange;
import org.emporion.web.audit.AuditPage;
import org.emporion.web.audit.AuditWords;
import org.emporion.web.faces.Formats;
import org.emporion.web.table.Chip;
import org.emporion.web.table.Filters;
import org.emporion.web.table.LazyPages;

/** The audit log of all stores and of the platform itself: narrowed down, searched and sorted. */
@Named("auditLog")
@ViewScoped
public class LogBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is told of the platform alone. */
    private static final List<String> OF_PLATFORM =
            List.of("page", "index", "mail", "person", "purchase", "fraud_rule", "chargeback_rule");

    @Inject
    private PlatformAudit audit;

    private final Filters filters =
            new Filters().words("q", "who", "what", "store").days("from", "to");
    private LazyPages<AuditEntry> entries;

    @PostConstruct
    void open() {
        entries = new LazyPages<>((sort, page) -> audit.list(query(), sort, page), AuditEntry::id);
    }

    public LazyPages<AuditEntry> getEntries() {
        return entries;
    }

    public Filters getFilters() {
        return filters;
    }

    public List<String> getKinds() {
        return Stream.concat(AuditPage.KINDS.stream(), OF_PLATFORM.stream()).toList();
    }

    /** Those that are on, apart from the words. */
    public List<Chip> getChips() {
        Stream<Chip> words = Stream.of("store", "who", "what")
                .filter(filters::has)
                .map(name -> filters.chip(
                        name, "what".equals(name) ? AuditWords.kind(filters.text(name)) : filters.text(name)));
        Stream<Chip> days = Stream.of("from", "to")
                .filter(filters::has)
                .map(name -> filters.chip(name, Formats.day(filters.day(name))));
        return Stream.concat(words, days).toList();
    }

    /** For a file: each thing that changed with what it was and became, on a line of its own. */
    public List<String> changes(AuditEntry entry) {
        return entry.changes().stream()
                .map(change -> AuditWords.field(change.field()) + ": "
                        + AuditWords.value(change.field(), change.before()) + " → "
                        + AuditWords.value(change.field(), change.after()))
                .toList();
    }

    private AuditQuery query() {
        DayRange days = new DayRange(filters.day("from"), filters.day("to"));
        return new AuditQuery(
                filters.text("store"),
                filters.text("who"),
                filters.text("what"),
                filters.text("q"),
                days.start(),
                days.end(),
                null);
    }
}
