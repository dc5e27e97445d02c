package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.emporion.ground.outbox.Outbox;
import org.emporion.ground.outbox.Queue;
import org.emporion.ground.walls.Memberships;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.TenantId;

/** What the owners of a store and its contact address are told when the store takes a step. */
@ApplicationScoped
@Transactional
class StoreStepMails {

    /** Kind of the task that sends them; it is about the step. */
    static final String MAIL = "mail.store-step";

    private final Tenants stores;
    private final Memberships memberships;
    private final TenantScope tenants;

    @Inject
    StoreStepMails(Tenants stores, Memberships memberships, TenantScope tenants) {
        this.stores = stores;
        this.memberships = memberships;
        this.tenants = tenants;
    }

    /** A content to one recipient; {@code reason} is null when the platform gave none. */
    public record Content(String email, String storeSlug, String storeName, StoreStep step, String reason) {}

    /** They leave when the running transaction commits. */
    static void append(Outbox outbox, Tenant store) {
        outbox.append(Queue.PORTAL, MAIL, store.id(), store.lastStep().id().toString());
    }

    /** One for each address, however often it is given. */
    public List<Content> about(TenantId store, UUID step) {
        return tenants.within(store, () -> {
            StoreStatusChange change = stores.step(store, step);
            StoreContact contact = stores.get(store).contact();
            Set<String> addresses = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            addresses.add(contact.email());
            memberships.list(store).stream()
                    .filter(member -> member.role().owns() && !member.email().isEmpty())
                    .forEach(owner -> addresses.add(owner.email()));
            return addresses.stream()
                    .map(email -> new Content(email, contact.slug(), contact.name(), change.step(), change.reason()))
                    .toList();
        });
    }
}
