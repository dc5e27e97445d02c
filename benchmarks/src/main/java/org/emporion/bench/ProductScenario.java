package org.emporion.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.emporion.bench.Shop.Article;
import org.emporion.bench.load.Figures;
import org.emporion.bench.load.Wire;
import org.emporion.bench.load.Work;

/** A product's JSON, against reading the same rows through plain JDBC as the same role. */
final class ProductScenario implements Scenario {
    private static final int EACH = 20;

    @Override
    public String name() {
        return "product";
    }

    @Override
    public void run(Mall mall, Report report) throws Exception {
        List<Article> articles = mall.articles(EACH);
        int storefront = URI.create(mall.stack().storefront()).getPort();
        List<List<byte[]>> requests = articles.stream()
                .map(each -> "/api/v1/stores/" + each.shop() + "/products/" + each.slug())
                .map(path -> List.of(Wire.request("GET", path, null)))
                .toList();
        Loads.warm(mall.loop(), client -> new SearchScenario.Asking(storefront, requests, client));
        for (int clients : Loads.CLIENTS) {
            Figures limit = mall.loop().run(clients, client -> new Reading(mall, articles, client));
            Figures served =
                    mall.loop().run(clients, client -> new SearchScenario.Asking(storefront, requests, client));
            report.add(Line.of(name(), "the same rows through plain JDBC", limit, null));
            report.add(Line.compared(name(), "GET /stores/{store}/products/{product}", served, limit, Aim.ratio(0.3)));
        }
    }

    /** A client that reads the rows of one product after the other. */
    private static final class Reading implements Work {
        private final PlainSql sql;
        private final List<Article> articles;
        private int next;

        Reading(Mall mall, List<Article> articles, int client) throws IOException, SQLException {
            this.sql = PlainSql.asStorefront(mall.stack());
            this.articles = articles;
            this.next = client * 37;
        }

        @Override
        public void once() throws SQLException {
            Article article = articles.get(next++ % articles.size());
            Object[] ids = sql.row("product-head", 2, article.shop(), article.slug());
            sql.rows("product-variants", ids[0], ids[1]);
            sql.commit();
        }

        @Override
        public void close() throws SQLException {
            sql.close();
        }
    }
}
