package org.emporion.stock.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emporion.ground.signal.ListingQueue;
import org.emporion.ground.walls.TenantScope;
import org.emporion.kernel.Ids;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;

/**
 * Units kept for a purchase, line by line. Taken by a conditional update, all or nothing, stock rows locked in one order over
 * all stores (tenant, then variant), so that nothing is sold twice and no two checkouts can block each other. What several lines
 * want of one SKU is taken together. To be called inside a transaction, as its last step where many want the same.
 */
@ApplicationScoped
public class Reservations {

    private static final String TAKE =
            """
            with want as (
                select * from unnest(:ids::uuid[], :lines::uuid[], :variants::uuid[], (:quantities::text[])::bigint[],
                    (:laters::text[])::boolean[]) as w(id, line_id, variant_id, quantity, later)),
            needed as (
                select variant_id, sum(quantity)::bigint as quantity, coalesce(sum(quantity) filter (where not later), 0) as at_once,
                    bool_or(later) as later
                from want group by variant_id),
            locked as (
                select s.variant_id from stock_item s where s.tenant_id = :store and s.variant_id = any(:variants)
                order by s.variant_id for update),
            taken as (
                update stock_item s set reserved = s.reserved + n.quantity, version = s.version + 1
                from needed n, locked l
                where s.tenant_id = :store and s.variant_id = n.variant_id and l.variant_id = n.variant_id
                  and (not s.tracked or n.at_once <= greatest(s.on_hand - s.reserved, 0) and n.quantity <= s.on_hand - s.reserved
                       + case when n.later and s.promised_on >= current_date then s.later_limit else 0 end)
                returning s.variant_id, s.tracked and s.reserved >= s.on_hand
                    + case when s.promised_on >= current_date then s.later_limit else 0 end as sold_out),
            kept as (
                insert into reservation (tenant_id, id, line_id, variant_id, purchase_number, quantity, held, state, expires_at)
                select :store, w.id, w.line_id, w.variant_id, :purchase, w.quantity, w.quantity, :pinned, :until
                from want w join taken t on t.variant_id = w.variant_id
                on conflict (tenant_id, line_id, variant_id) do update set quantity = excluded.quantity,
                    held = excluded.held, state = excluded.state, expires_at = excluded.expires_at
                    where reservation.state = :released)
            select variant_id, sold_out or exists (select 1 from bundle_content b
                where b.tenant_id = :store and b.part_id = taken.variant_id) as crossed from taken
            """;

    private static final String CLAIM =
            """
            update reservation set state = :claimed
            where tenant_id = :store and purchase_number = :purchase and state in (:held, :pinned)
            returning line_id
            """;

    private static final String RELEASE =
            """
            with freed as (
                update reservation set state = :released, held = 0
                where tenant_id = :store and purchase_number = :purchase and state in (:held, :pinned)
                returning variant_id, quantity),
            spare as (
                select variant_id, sum(quantity)::bigint as quantity from freed group by variant_id),
            locked as (
                select s.variant_id from stock_item s where s.tenant_id = :store
                   and s.variant_id in (select variant_id from spare) order by s.variant_id for update)
            update stock_item s set reserved = s.reserved - f.quantity, version = s.version + 1
            from spare f, locked l
            where s.tenant_id = :store and s.variant_id = f.variant_id and l.variant_id = f.variant_id
            returning s.variant_id, s.tracked and (s.on_hand
                + case when s.promised_on >= current_date then s.later_limit else 0 end - s.reserved between 1 and f.quantity
                or exists (select 1 from bundle_content b where b.tenant_id = :store and b.part_id = s.variant_id)) as crossed
            """;

    private final Sql sql;
    private final StockRepository stock;
    private final TenantScope tenants;
    private final ListingQueue listings;

    @Inject
    Reservations(Sql sql, StockRepository stock, TenantScope tenants, ListingQueue listings) {
        this.sql = sql;
        this.stock = stock;
        this.tenants = tenants;
        this.listings = listings;
    }

    private record Touched(UUID variantId, boolean crossed) {}

    /**
     * Keeps units for a purchase whose payment is being sent: pinned, they come free only when the payment is final.
     *
     * @param until when the payment is given up
     * @return the wants that could not be met, all those of a SKU of which there is not enough for all; unless empty, the caller
     *     must let the transaction roll back
     */
    public List<Want> pin(String purchase, Collection<Want> wants, Instant until) {
        TreeMap<String, List<Want>> byStore = wants.stream()
                .collect(Collectors.groupingBy(want -> want.tenant().toString(), TreeMap::new, Collectors.toList()));
        List<Want> unmet = new ArrayList<>();
        byStore.values().forEach(ofStore -> {
            TenantId store = ofStore.get(0).tenant();
            unmet.addAll(tenants.within(store, () -> takeAt(store, purchase, ofStore, until)));
        });
        return unmet;
    }

    /** Makes what was kept at one store the hold of its order; to be called inside that store. Answers for which lines. */
    public Set<UUID> claim(TenantId store, String purchase) {
        return Set.copyOf(sql.statement(CLAIM)
                .with("store", store)
                .with("purchase", purchase)
                .with("held", ReservationState.HELD)
                .with("pinned", ReservationState.PINNED)
                .with("claimed", ReservationState.CLAIMED)
                .list(row -> row.uuid("line_id")));
    }

    /** Gives back what is kept for a purchase and not yet claimed. Harmless to repeat. */
    public void release(String purchase, Collection<TenantId> stores) {
        stores.stream()
                .sorted(Comparator.comparing(TenantId::toString))
                .forEach(store -> tenants.within(store, () -> releaseAt(store, purchase)));
    }

    /** The same inside of that store; what a line had before and gave back, it may have again. */
    List<Want> takeAt(TenantId store, String purchase, List<Want> wants, Instant until) {
        List<UUID> variants = wants.stream().map(Want::variantId).toList();
        List<Touched> taken = sql.statement(TAKE)
                .with("ids", wants.stream().map(want -> Ids.next()).toList())
                .with("lines", wants.stream().map(Want::lineId).toList())
                .with("variants", variants)
                .with(
                        "quantities",
                        wants.stream()
                                .map(want -> String.valueOf(want.quantity()))
                                .toList())
                .with(
                        "laters",
                        wants.stream().map(want -> String.valueOf(want.later())).toList())
                .with("store", store)
                .with("purchase", purchase)
                .with("pinned", ReservationState.PINNED)
                .with("released", ReservationState.RELEASED)
                .with("until", until)
                .list(Reservations::touched);
        announce(store, taken);
        List<UUID> met = taken.stream().map(Touched::variantId).toList();
        return wants.stream().filter(want -> !met.contains(want.variantId())).toList();
    }

    private void releaseAt(TenantId store, String purchase) {
        announce(
                store,
                sql.statement(RELEASE)
                        .with("store", store)
                        .with("purchase", purchase)
                        .with("held", ReservationState.HELD)
                        .with("pinned", ReservationState.PINNED)
                        .with("released", ReservationState.RELEASED)
                        .list(Reservations::touched));
    }

    private void announce(TenantId store, List<Touched> touched) {
        List<UUID> crossed = touched.stream()
                .filter(Touched::crossed)
                .map(Touched::variantId)
                .toList();
        if (!crossed.isEmpty()) {
            listings.changed(store, stock.listed(store, crossed));
        }
    }

    private static Touched touched(Row row) {
        return new Touched(row.uuid("variant_id"), row.flag("crossed"));
    }
}
