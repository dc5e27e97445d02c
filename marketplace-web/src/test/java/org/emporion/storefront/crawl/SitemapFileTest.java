package org.emporion.storefront.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SitemapFileTest {

    @Test
    void aPageIsNamedWithTheSecondOfItsLastChange() throws IOException {
        StringWriter out = new StringWriter();

        try (SitemapFile pages = SitemapFile.ofPages(out)) {
            pages.add("https://market.example/s/mill/p/flour", Instant.parse("2026-03-01T10:15:30.123456Z"));
        }

        assertThat(out)
                .hasToString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://market.example/s/mill/p/flour</loc><lastmod>2026-03-01T10:15:30Z</lastmod></url>"
                        + "</urlset>");
    }

    @Test
    void whatXmlWouldMisreadIsEscaped() throws IOException {
        StringWriter out = new StringWriter();

        try (SitemapFile index = SitemapFile.ofSitemaps(out)) {
            index.add("https://market.example/sitemap?a=1&b=<2>", null);
        }

        assertThat(out.toString()).contains("<loc>https://market.example/sitemap?a=1&amp;b=&lt;2&gt;</loc></sitemap>");
    }
}
