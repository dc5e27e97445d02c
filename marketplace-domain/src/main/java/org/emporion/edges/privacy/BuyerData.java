package org.emporion.edges.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.emporion.edges.session.PageSessions;
import org.emporion.ground.walls.Person;
import org.emporion.kernel.Json;
import org.emporion.kernel.Page;
import org.emporion.selling.cart.Cart;
import org.emporion.selling.cart.CartOfBuyer;
import org.emporion.selling.cart.Carts;
import org.emporion.selling.checkout.BuyerOrders;

/** All that is kept about a buyer, over all stores, written out as one JSON file, page by page whatever its size. */
@ApplicationScoped
public class BuyerData {

    private static final int AT_ONCE = 50;

    private final Clock clock;
    private final BuyerOrders orders;
    private final CartOfBuyer cartOfBuyer;
    private final Carts carts;
    private final PageSessions sessions;
    private final BuyerErasure erasures;

    @Inject
    public BuyerData(
            Clock clock,
            BuyerOrders orders,
            CartOfBuyer cartOfBuyer,
            Carts carts,
            PageSessions sessions,
            BuyerErasure erasures) {
        this.clock = clock;
        this.orders = orders;
        this.cartOfBuyer = cartOfBuyer;
        this.carts = carts;
        this.sessions = sessions;
        this.erasures = erasures;
    }

    private record Account(String id, String name, String email) {}

    /** How much of a buyer's one store has: the orders, and nothing else. */
    public record AtStore(String slug, String name, long orders) {}

    /** What is kept, in numbers. */
    public record Overview(List<AtStore> stores, long purchases, long unitsInCart) {}

    public Overview overview(String userId) {
        return new Overview(
                orders.storesOf(userId).stream()
                        .map(each ->
                                new AtStore(each.store().slug(), each.store().name(), each.orders()))
                        .toList(),
                orders.everythingOf(userId, Page.Request.first(1)).total(),
                cartOfBuyer.find(userId).map(carts::units).orElse(0L));
    }

    /** The file of somebody with an account. */
    public void write(Person person, OutputStream out) {
        try (Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            Optional<Cart> cart = cartOfBuyer.find(person.userId()).flatMap(carts::find);
            file.write("{\"exportedAt\":" + Json.write(clock.instant()));
            part(file, "account", new Account(person.userId(), person.name(), person.email()));
            part(file, "sessions", sessions.of(person.userId()));
            part(file, "carts", cart.stream().toList());
            part(file, "erasure", erasures.waiting(person.userId()).orElse(null));
            part(file, "stores", overview(person.userId()).stores());
            file.write(",\"purchases\":[");
            purchases(person.userId(), file);
            file.write("]}");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void purchases(String userId, Writer file) throws IOException {
        Page<BuyerOrders.WithEmail> page = orders.everythingOf(userId, new Page.Request(1, AT_ONCE));
        boolean first = true;
        while (!page.items().isEmpty()) {
            for (BuyerOrders.WithEmail each : page.items()) {
                file.write((first ? "" : ",") + Json.write(each));
                first = false;
            }
            page = orders.everythingOf(userId, new Page.Request(page.page() + 1, AT_ONCE));
        }
    }

    private static void part(Writer file, String name, Object value) throws IOException {
        file.write(",\"" + name + "\":" + Json.write(value));
    }
}
