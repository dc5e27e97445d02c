package org.emporion.money.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.emporion.kernel.Sql;

/** What providers told of their own accord, by the ids that they gave it, with what it did in one transaction. */
@ApplicationScoped
class ProviderEvents {

    private final Sql sql;

    @Inject
    ProviderEvents(Sql sql) {
        this.sql = sql;
    }

    /** Writes down that an event came; false when it had come before. Whoever brings the same one meanwhile waits. */
    boolean isFirst(String provider, PaymentGateway.Event event) {
        return sql.statement(
                                """
                        insert into provider_event (provider, event_id, type, ref)
                        values (:provider, :id, :type, :ref) on conflict do nothing""")
                        .with("provider", provider)
                        .with("id", event.id())
                        .with("type", event.type())
                        .with("ref", event.ref())
                        .update()
                == 1;
    }
}
