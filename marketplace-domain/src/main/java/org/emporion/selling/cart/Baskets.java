package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.ShippingRate;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;

/** Puts the present offers and shipping rates to a cart: two statements, however many stores are in it. */
@ApplicationScoped
class Baskets {

    private static final String RATES =
            """
            select o.tenant_id, o.id, o.name, o.price_minor, o.free_over_minor, o.currency, o.days_min, o.days_max,
                   c.cart_id is not null as chosen
            from shipping_option o
            left join cart_shipping c
                on c.cart_id = :cart and c.tenant_id = o.tenant_id and c.shipping_option_id = o.id
            where o.tenant_id = any(:stores) order by o.position, o.id
            """;

    private final Sql sql;
    private final Offers offers;
    private final BigDecimal taxRate;

    @Inject
    Baskets(
            Sql sql,
            Offers offers,
            @ConfigProperty(name = "emporion.tax.rate", defaultValue = "19") BigDecimal taxRate) {
        this.sql = sql;
        this.offers = offers;
        this.taxRate = taxRate;
    }

    private record Choices(Map<TenantId, List<ShippingRate>> rates, Map<TenantId, UUID> chosen) {}

    Basket of(StoredCart cart) {
        return new Basket(cart.id(), cart.buyerId(), cart.currency(), cart.address(), parts(cart), taxRate);
    }

    private List<Basket.Part> parts(StoredCart cart) {
        if (cart.lines().isEmpty()) {
            return List.of();
        }
        Map<Offers.Key, Offer> present = offers
                .of(cart.lines().stream().map(CartLine::key).toList())
                .stream()
                .collect(Collectors.toMap(
                        offer -> new Offers.Key(offer.tenant(), offer.variantId()), Function.identity()));
        Map<TenantId, List<Basket.Line>> byStore = new LinkedHashMap<>();
        for (CartLine line : cart.lines()) {
            byStore.computeIfAbsent(line.tenant(), store -> new ArrayList<>())
                    .add(line.with(present.get(line.key()), cart.currency()));
        }
        Choices choices = choices(cart.id(), List.copyOf(byStore.keySet()));
        return byStore.entrySet().stream()
                .map(store -> part(store.getKey(), store.getValue(), choices, cart.currency()))
                .toList();
    }

    private static Basket.Part part(TenantId tenant, List<Basket.Line> lines, Choices choices, String currency) {
        Offer any = lines.get(0).offer();
        Money items = lines.stream()
                .filter(Basket.Line::onSale)
                .map(Basket.Line::total)
                .reduce(Money.zero(currency), Money::plus);
        List<ShippingRate> rates = choices.rates.getOrDefault(tenant, List.of());
        Optional<ShippingRate> chosen = rates.stream()
                .filter(rate -> rate.id().equals(choices.chosen.get(tenant)))
                .findFirst()
                .or(() -> rates.stream().findFirst());
        return new Basket.Part(
                tenant,
                any.store(),
                any.storeOpen(),
                List.copyOf(lines),
                rates.stream()
                        .map(rate -> rate.forItems(items, rate == chosen.orElse(null)))
                        .toList());
    }

    private Choices choices(String cartId, List<TenantId> tenants) {
        Choices choices = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>());
        sql.statement(RATES).with("cart", cartId).with("stores", tenants).list(row -> {
            TenantId tenant = row.tenant("tenant_id");
            choices.rates.computeIfAbsent(tenant, store -> new ArrayList<>()).add(ShippingRate.read(row));
            if (row.flag("chosen")) {
                choices.chosen.put(tenant, row.uuid("id"));
            }
            return tenant;
        });
        return choices;
    }
}
