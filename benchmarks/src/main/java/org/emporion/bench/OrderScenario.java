package org.emporion.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.bench.Baskets.Basket;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;
import org.emporion.bench.sql.Overhearing;
import org.emporion.bench.sql.Recording;
import org.emporion.bench.sql.Replay;
import org.emporion.installation.database.Roles;
import org.emporion.kernel.Secret;
import org.emporion.stack.server.PostgresServer;

/**
 * Placing an order (the checkout of a filled cart, payment included), against the very statements that one made the
 * storefront send, replayed through plain JDBC for other carts and products.
 */
final class OrderScenario implements Scenario {
    /** By then the server's compilers have done nearly all that they will; a fifth of it leaves it at half of its speed. */
    private static final int WARM_UP = 5_000;

    private static final Duration WARMING = Duration.ofMinutes(3);
    private static final int ORDERS = 400;
    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");

    @Override
    public String name() {
        return "order";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        List<Article> articles = mall.articles(2);
        stockUp(mall, articles);
        warmUp(mall, articles);
        Template template = record(mall, articles.get(0));
        report.add(Line.value(
                name(), "SQL statements for one order", template.recording.statements(), "statements", null));
        for (int clients : Loads.CLIENTS) {
            Figures limit = replay(mall, articles, template, clients);
            Figures paid = pay(mall, articles, clients);
            report.add(Line.of(name(), "the same SQL through plain JDBC", limit, null));
            report.add(Line.compared(name(), "POST /carts/{cart}/checkout", paid, limit, Aim.ratio(0.40)));
        }
        forgetQueued(mall);
    }

    /** So much that nothing is sold out meanwhile. */
    static void stockUp(Mall mall, List<Article> articles) throws IOException {
        for (Article article : articles) {
            mall.shop(article)
                    .api(mall.stack())
                    .put("/stock", Map.of("items", List.of(Map.of("sku", article.sku(), "onHand", 1_000_000))));
        }
    }

    static void warmUp(Mall mall, List<Article> articles) throws Exception {
        List<Basket> baskets = baskets(mall, articles, WARM_UP);
        mall.loop().warm(Loads.WARMING_CLIENTS, WARM_UP, WARMING, paying(mall, baskets, Loads.WARMING_CLIENTS));
    }

    /** Orders of one unit each, the payment included. */
    static Figures pay(Mall mall, List<Article> articles, int clients) throws Exception {
        List<Basket> baskets = baskets(mall, articles, ORDERS);
        return mall.loop().count(clients, ORDERS / clients, paying(mall, baskets, clients));
    }

    private static Work.Factory paying(Mall mall, List<Basket> baskets, int clients) {
        int port = URI.create(mall.stack().storefront()).getPort();
        return client -> new Work() {
            private final Wire wire = new Wire(port);
            private int next = client;

            @Override
            public void once() throws IOException {
                Basket basket = baskets.get(next);
                next += clients;
                wire.send(basket.checkout(), 201);
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    private static Figures replay(Mall mall, List<Article> articles, Template template, int clients) throws Exception {
        List<Basket> baskets = baskets(mall, articles, ORDERS);
        List<Recording> scripts = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            scripts.add(template.orderOf(mall, articles.get(i % articles.size()), baskets.get(i)));
        }
        return mall.loop().count(clients, ORDERS / clients, client -> new Work() {
            private final Replay replay = new Replay(mall.stack(), Roles.STOREFRONT);
            private int next = client;

            @Override
            public void once() throws SQLException {
                Recording script = scripts.get(next);
                next += clients;
                replay.run(script);
            }

            @Override
            public void close() throws SQLException {
                replay.close();
            }
        });
    }

    private static List<Basket> baskets(Mall mall, List<Article> articles, int count) throws IOException {
        return new Baskets(mall.stack())
                .fill(articles.stream().map(Article::variantId).toList(), count);
    }

    private static Template record(Mall mall, Article article) throws IOException, SQLException {
        Basket basket = baskets(mall, List.of(article), 1).get(0);
        String[] number = new String[1];
        try (Wire wire = new Wire(URI.create(mall.stack().storefront()).getPort())) {
            Recording recording = new Overhearing(mall.stack(), mall.data())
                    .during(Roles.STOREFRONT, basket.cart(), () -> {
                        Matcher found =
                                NUMBER.matcher(wire.send(basket.checkout(), 201).text());
                        number[0] = found.find() ? found.group(1) : "";
                    });
            Set<String> newIds = new HashSet<>(recording.uuids());
            newIds.removeAll(olderIds(mall));
            newIds.remove(basket.key());
            return new Template(recording, article, basket, number[0], newIds);
        }
    }

    /** Ids that orders refer to and do not make. */
    private static Set<String> olderIds(Mall mall) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = superuser(mall);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id::text from tenant union all select id::text from product"
                                + " union all select id::text from variant union all select id::text from shipping_option")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Takes the background work that the replays asked for out of the queues. */
    private static void forgetQueued(Mall mall) throws SQLException {
        try (Connection connection = superuser(mall);
                Statement statement = connection.createStatement()) {
            statement.execute("delete from storefront_task where execution_time > now() + interval '10 years'");
            statement.execute("delete from portal_task where execution_time > now() + interval '10 years'");
        }
    }

    private static Connection superuser(Mall mall) throws SQLException {
        return DriverManager.getConnection(mall.stack().jdbc(), PostgresServer.SUPERUSER, PostgresServer.SUPERUSER);
    }

    /** One order's statements, and the words in them that another order has otherwise. */
    private record Template(Recording recording, Article article, Basket basket, String number, Set<String> newIds) {

        Recording orderOf(Mall mall, Article other, Basket cart) {
            Map<String, String> words = new HashMap<>();
            words.put(
                    number,
                    "EMP-" + cart.key().replace("-", "").substring(0, 20).toUpperCase(java.util.Locale.ROOT));
            words.put(basket.cart(), cart.cart());
            words.put(mark(basket), mark(cart));
            words.put(basket.key(), cart.key());
            words.put(mall.shop(article).tenantId(), mall.shop(other).tenantId());
            words.put(article.id(), other.id());
            words.put(article.variantId(), other.variantId());
            return recording.again(words, newIds);
        }

        /** As screening keeps the buyer's address. */
        private static String mark(Basket basket) {
            return Secret.hash("EMAIL " + basket.email());
        }
    }
}
