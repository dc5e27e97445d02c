package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emporion.kernel.Address;
import org.emporion.kernel.Money;
import org.emporion.kernel.NotFound;
import org.emporion.kernel.Row;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;
import org.emporion.selling.quote.Quotes;
import org.emporion.selling.quote.StoreSelection;

/** Reads carts together with the present offers and shipping rates: four statements, however many stores are in it. */
@ApplicationScoped
class Baskets {

    private final Sql sql;
    private final Offers offers;
    private final Quotes quotes;

    @Inject
    Baskets(Sql sql, Offers offers, Quotes quotes) {
        this.sql = sql;
        this.offers = offers;
        this.quotes = quotes;
    }

    private record Head(String buyerId, String currency, Address address) {}

    private record StoredLine(UUID id, TenantId tenant, UUID variantId, long quantity, long seenMinor, String title) {

        Offers.Key key() {
            return new Offers.Key(tenant, variantId);
        }

        Basket.Line with(Offer offer, String currency) {
            return new Basket.Line(id, variantId, quantity, Money.ofMinor(seenMinor, currency), title, offer);
        }
    }

    private record Choices(Map<TenantId, List<ShippingRate>> rates, Map<TenantId, UUID> chosen) {}

    /** @throws NotFound when no such cart is open to this transaction */
    Basket of(String cartId) {
        Head head = sql.one(Baskets::head, "select buyer_id, currency, address from cart where id = ?", cartId)
                .orElseThrow(() -> new NotFound("cart"));
        List<StoredLine> stored = sql.list(
                Baskets::line,
                "select id, tenant_id, variant_id, quantity, seen_price_minor, seen_title from cart_line"
                        + " where cart_id = ? order by added_at, id",
                cartId);
        List<Basket.Part> parts = stored.isEmpty() ? List.of() : parts(head, stored);
        return new Basket(
                cartId,
                head.buyerId,
                head.currency,
                head.address,
                parts,
                quotes.of(head.currency, chosen(cartId, parts)));
    }

    private List<Basket.Part> parts(Head head, List<StoredLine> stored) {
        Map<Offers.Key, Offer> present = offers
                .of(stored.stream().map(StoredLine::key).toList())
                .stream()
                .collect(Collectors.toMap(
                        offer -> new Offers.Key(offer.tenant(), offer.variantId()), Function.identity()));
        Map<TenantId, List<Basket.Line>> byStore = new LinkedHashMap<>();
        for (StoredLine line : stored) {
            byStore.computeIfAbsent(line.tenant, store -> new ArrayList<>())
                    .add(line.with(present.get(line.key()), head.currency));
        }
        return byStore.entrySet().stream()
                .map(store -> part(store.getKey(), store.getValue()))
                .toList();
    }

    private static Basket.Part part(TenantId tenant, List<Basket.Line> lines) {
        Offer any = lines.get(0).offer();
        return new Basket.Part(tenant, any.store(), any.storeOpen(), List.copyOf(lines));
    }

    private List<StoreSelection> chosen(String cartId, List<Basket.Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Choices choices =
                choices(cartId, parts.stream().map(Basket.Part::tenant).toList());
        return parts.stream().map(part -> chosen(part, choices)).toList();
    }

    private static StoreSelection chosen(Basket.Part part, Choices choices) {
        return new StoreSelection(
                part.tenant(),
                part.lines().stream()
                        .map(line -> new StoreSelection.Units(line.offer(), line.quantity()))
                        .toList(),
                choices.rates.getOrDefault(part.tenant(), List.of()),
                choices.chosen.get(part.tenant()));
    }

    private Choices choices(String cartId, List<TenantId> tenants) {
        Choices choices = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>());
        sql.list(
                row -> {
                    TenantId tenant = row.tenant("tenant_id");
                    choices.rates
                            .computeIfAbsent(tenant, store -> new ArrayList<>())
                            .add(ShippingRate.read(row));
                    if (row.flag("chosen")) {
                        choices.chosen.put(tenant, row.uuid("id"));
                    }
                    return tenant;
                },
                "select o.tenant_id, o.id, o.name, o.price_minor, o.free_over_minor, o.currency, o.days_min, o.days_max,"
                        + " c.cart_id is not null as chosen from shipping_option o"
                        + " left join cart_shipping c on c.cart_id = ? and c.tenant_id = o.tenant_id"
                        + " and c.shipping_option_id = o.id where o.tenant_id = any(?) order by o.position, o.id",
                cartId,
                tenants);
        return choices;
    }

    private static Head head(Row row) {
        return new Head(row.text("buyer_id"), row.text("currency"), row.json("address", Address.class));
    }

    private static StoredLine line(Row row) {
        return new StoredLine(
                row.uuid("id"),
                row.tenant("tenant_id"),
                row.uuid("variant_id"),
                row.number("quantity"),
                row.number("seen_price_minor"),
                row.text("seen_title"));
    }
}
