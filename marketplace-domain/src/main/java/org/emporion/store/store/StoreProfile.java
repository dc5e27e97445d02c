package org.emporion.store.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.emporion.ground.audit.LastChange;
import org.emporion.ground.walls.InTenant;
import org.emporion.ground.walls.Scope;
import org.emporion.ground.walls.Seat;
import org.emporion.ground.walls.StoreStatus;
import org.emporion.kernel.BasedOn;
import org.emporion.kernel.Currencies;
import org.emporion.kernel.RuleViolated;
import org.emporion.kernel.TenantId;

/** What a store says of itself, and where it stands with the platform. */
@ApplicationScoped
@Transactional
@InTenant
public class StoreProfile {

    static final String CURRENCY = "currency";

    private final Tenants stores;
    private final LastChange changed;
    private final Currencies currencies;

    @Inject
    public StoreProfile(Tenants stores, LastChange changed, Currencies currencies) {
        this.stores = stores;
        this.changed = changed;
        this.currencies = currencies;
    }

    /**
     * The store as its own people see it.
     *
     * @param timeZone IANA id of the zone in which its days begin and its people read times, such as {@code Europe/Berlin}
     * @param currency the main one, ISO 4217, in which each of its variants has a price
     * @param missing what is still needed before it may sell: {@code approval} or {@code reopening}; empty when nothing is
     * @param reason why the platform last moved it to this state, if it said so
     * @param version another one after every change of what the store may change
     */
    public record StoreView(
            TenantId tenantId,
            String slug,
            String name,
            StoreStatus status,
            String about,
            String policies,
            String country,
            String contactEmail,
            String timeZone,
            String currency,
            String legalName,
            Instant createdAt,
            String reason,
            List<String> missing,
            String version) {}

    /**
     * What the store may change of its profile; what is null is not named and stays.
     *
     * @param timeZone IANA id, such as {@code Europe/Berlin}
     * @param currency ISO 4217; another one only while the store has no product
     * @param version which state was seen, as {@link StoreView#version()} has it; null for whatever is there
     */
    public record Changes(
            String name,
            String about,
            String policies,
            String contactEmail,
            String timeZone,
            String currency,
            String version) {}

    /** What a store in this state still needs before it may sell. */
    static List<String> missing(StoreStatus status) {
        return switch (status) {
            case PENDING -> List.of("approval");
            case SUSPENDED -> List.of("reopening");
            case REJECTED, CLOSED -> List.of("a new application");
            case ACTIVE -> List.of();
        };
    }

    public StoreView view(Seat seat) {
        seat.mustRead(Scope.STORE);
        return stores.view(seat.tenant());
    }

    /**
     * Changes what is named.
     *
     * @param base the state that the change was made from
     * @throws org.emporion.kernel.Forbidden when the role may not change the store's profile
     * @throws RuleViolated CURRENCY when it is not traded in, CURRENCY_IN_USE when products have prices in the present one
     * @throws org.emporion.kernel.Conflict CHANGED_MEANWHILE naming the fields that differ, when that state has gone
     */
    public void change(Seat seat, Changes changes, BasedOn base) {
        seat.mustWrite(Scope.STORE);
        if (changes.currency() != null && !currencies.has(changes.currency().strip())) {
            throw RuleViolated.field(CURRENCY, "CURRENCY", currencies.refusal());
        }
        stores.lockSoftly(seat.tenant())
                .change(
                        changes,
                        base,
                        () -> changed.of(seat.tenant(), List.of(seat.tenant().toString())));
        if (changes.currency() != null) {
            stores.writeCurrency();
        }
    }
}
