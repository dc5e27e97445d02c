package org.emporion.discovery.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.kernel.Sql;

/**
 * The stores whose listings no search may show although the index has them. Read at every search, so that a suspension acts
 * at the next one.
 */
@ApplicationScoped
@Transactional
public class ClosedStores {

    private final Sql sql;

    @Inject
    public ClosedStores(Sql sql) {
        this.sql = sql;
    }

    /** Their tenant ids. */
    public List<String> ids() {
        return sql.statement("select id from tenant where status in ('SUSPENDED', 'CLOSED') order by id")
                .list(row -> row.text("id"));
    }
}
