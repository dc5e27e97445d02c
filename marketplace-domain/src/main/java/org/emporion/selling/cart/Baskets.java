package org.emporion.selling.cart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emporion.kernel.TenantId;
import org.emporion.selling.delivery.Destination;
import org.emporion.selling.delivery.PublishedWay;
import org.emporion.selling.delivery.WaysToShip;
import org.emporion.selling.offer.Offer;
import org.emporion.selling.offer.Offers;
import org.emporion.selling.quote.Buying;
import org.emporion.selling.quote.Quotes;
import org.emporion.selling.quote.StoreSelection;

/** Puts the present offers and shipping rates to a cart: two statements, however many stores are in it. */
@ApplicationScoped
class Baskets {

    private static final String RATES =
            """
            select o, c.optionId from DeliveryOption o
            left join ChosenShipping c on c.cartId = :cart and c.tenantId = o.tenantId and c.optionId = o.id
            where o.tenantId in :stores order by o.position, o.id""";

    private final EntityManager em;
    private final Offers offers;
    private final Quotes quotes;
    private final ReservedForCart reserved;
    private final Clock clock;

    @Inject
    Baskets(EntityManager em, Offers offers, Quotes quotes, ReservedForCart reserved, Clock clock) {
        this.em = em;
        this.offers = offers;
        this.quotes = quotes;
        this.reserved = reserved;
        this.clock = clock;
    }

    private record Choices(Map<TenantId, List<PublishedWay>> ways, Map<TenantId, UUID> chosen) {}

    /** With the ways to ship to where the cart goes, or all while nobody knows where that is. */
    Basket of(StoredCart cart) {
        return of(cart, Destination.of(cart.address()), Set.of());
    }

    /**
     * The same after units were put into a line.
     *
     * @throws org.emporion.kernel.Conflict OUT_OF_STOCK when the other lines do not leave so many
     */
    Basket with(StoredCart cart, CartLine line) {
        Map<UUID, Long> wanted = Map.of(line.id(), line.quantity());
        Destination to = Destination.of(cart.address());
        Basket basket = of(cart, to, Set.of(), wanted);
        Basket.Line now = basket.line(line.id()).orElseThrow();
        line.want(line.quantity(), now.offer());
        return now.comesLater() ? of(cart, to, Set.of(), wanted) : basket;
    }

    /** Of a cart that was just filled: of what several lines share, each gets what the ones before it leave. */
    Basket filled(StoredCart cart, Set<UUID> ways) {
        Map<UUID, Long> all = cart.lines().stream().collect(Collectors.toMap(CartLine::id, CartLine::quantity));
        return of(cart, Destination.of(cart.address()), ways, all);
    }

    /** With the ways to ship to there, to anywhere while nobody knows where it is, as if those that are named were chosen. */
    Basket of(StoredCart cart, Destination to, Set<UUID> ways) {
        return of(cart, to, ways, Map.of());
    }

    private Basket of(StoredCart cart, Destination to, Set<UUID> ways, Map<UUID, Long> wanted) {
        List<Basket.Part> parts = cart.lines().isEmpty() ? List.of() : parts(cart, wanted);
        return new Basket(
                cart.id(),
                cart.buyerId(),
                cart.currency(),
                cart.address(),
                to.country(),
                parts,
                quotes.of(
                        new Buying(cart.currency(), to.country(), cart.buyerId(), new LinkedHashSet<>(cart.codes())),
                        chosen(cart, parts, to, ways)));
    }

    /**
     * The present offers of all lines, by the lines, to change quantities from.
     *
     * @param wanted quantities by lines; a line that is not among them keeps its own
     */
    Map<UUID, Offer> offers(StoredCart cart, Map<UUID, Long> wanted) {
        Map<Offers.Key, Offer> present = present(cart, wanted);
        return cart.lines().stream().collect(Collectors.toMap(CartLine::id, line -> present.get(line.key())));
    }

    /** An offer of which so many more units are to be put in: what the cart itself has reserved counts as there. */
    Offer withOwn(StoredCart cart, Offer offer, long more) {
        Offers.Key key = key(offer);
        long before = cart.lines().stream()
                .filter(line -> line.isOf(key))
                .mapToLong(CartLine::quantity)
                .sum();
        return before + more <= offer.available()
                ? offer
                : offer.withMore(reserved.of(cart.id()).getOrDefault(offer.variantId(), 0L));
    }

    private List<Basket.Part> parts(StoredCart cart, Map<UUID, Long> wanted) {
        Map<Offers.Key, Offer> present = present(cart, wanted);
        Map<TenantId, List<Basket.Line>> byStore = new LinkedHashMap<>();
        for (CartLine line : cart.lines()) {
            byStore.computeIfAbsent(line.tenant(), store -> new ArrayList<>()).add(line.with(present.get(line.key())));
        }
        return byStore.entrySet().stream()
                .map(store -> part(store.getKey(), store.getValue()))
                .toList();
    }

    /**
     * The units that the cart itself has reserved count as there, which matters only where others are short. Of what several lines
     * take, a line of which another quantity is wanted now gets what the others leave.
     */
    private Map<Offers.Key, Offer> present(StoredCart cart, Map<UUID, Long> wanted) {
        Map<Offers.Key, Long> units = units(cart, wanted);
        Map<Offers.Key, Offer> present = offers.of(units.keySet(), cart.currency()).stream()
                .collect(Collectors.toMap(Baskets::key, Function.identity()));
        Map<Offers.Key, Offer> served = new LinkedHashMap<>();
        units.keySet().forEach(key -> served.put(key, present.get(key)));
        SharedUnits shared = new SharedUnits(served, units::get, offers.left(SharedUnits.of(served.values())));
        if (served.values().stream().anyMatch(each -> isShort(units.get(key(each)), each)) || shared.isShort()) {
            Map<UUID, Long> own = reserved.of(cart.id());
            served.replaceAll((key, offer) -> offer.withMore(own.getOrDefault(key.variantId(), 0L)));
            return shared.withMore(served, own).divided();
        }
        return shared.divided();
    }

    /** How many are wanted by lines, those last that are to become another number. */
    private static Map<Offers.Key, Long> units(StoredCart cart, Map<UUID, Long> wanted) {
        Map<Offers.Key, Long> units = new LinkedHashMap<>();
        Stream.of(false, true)
                .flatMap(last -> cart.lines().stream().filter(line -> wanted.containsKey(line.id()) == last))
                .forEach(line -> units.put(line.key(), wanted.getOrDefault(line.id(), line.quantity())));
        return units;
    }

    private static Offers.Key key(Offer offer) {
        return new Offers.Key(offer.tenant(), offer.variantId());
    }

    private static boolean isShort(long units, Offer offer) {
        return offer.onSale() && offer.available() < units;
    }

    private static Basket.Part part(TenantId tenant, List<Basket.Line> lines) {
        Offer any = lines.get(0).offer();
        return new Basket.Part(tenant, any.store(), any.storeOpen(), List.copyOf(lines));
    }

    private List<StoreSelection> chosen(StoredCart cart, List<Basket.Part> parts, Destination to, Set<UUID> ways) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Choices choices = choices(cart, parts.stream().map(Basket.Part::tenant).toList(), ways);
        return parts.stream().map(part -> chosen(part, choices, to)).toList();
    }

    private StoreSelection chosen(Basket.Part part, Choices choices, Destination to) {
        return new StoreSelection(
                part.tenant(),
                part.lines().stream()
                        .map(line -> new StoreSelection.Units(line.offer(), line.quantity()))
                        .toList(),
                WaysToShip.of(choices.ways.getOrDefault(part.tenant(), List.of()), to, clock.instant()),
                choices.chosen.get(part.tenant()));
    }

    private Choices choices(StoredCart cart, List<TenantId> tenants, Set<UUID> wished) {
        Choices choices = new Choices(new LinkedHashMap<>(), new LinkedHashMap<>());
        List<Object[]> found = em.createQuery(RATES, Object[].class)
                .setParameter("cart", cart.id())
                .setParameter("stores", tenants.stream().map(TenantId::value).toList())
                .getResultList();
        for (Object[] row : found) {
            PublishedWay way = (PublishedWay) row[0];
            choices.ways
                    .computeIfAbsent(way.tenant(), store -> new ArrayList<>())
                    .add(way);
            if (wished.contains(way.id())) {
                choices.chosen.put(way.tenant(), way.id());
            } else if (row[1] != null) {
                choices.chosen.putIfAbsent(way.tenant(), way.id());
            }
        }
        return choices;
    }
}
