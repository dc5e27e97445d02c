package org.emporion.storefront.crawl;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emporion.selling.offer.CategoryNode;
import org.emporion.selling.offer.SiteMap;
import org.emporion.selling.offer.StorefrontCatalog;
import org.emporion.storefront.frame.Urls;

/** Answers robots.txt and the sitemap: one file with the shared pages, and for every open store the parts of its catalog. */
@WebServlet({"/robots.txt", "/sitemap.xml", "/sitemap/*"})
public class CrawlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PART = Pattern.compile("/s/([a-z0-9-]{3,50})-([1-9][0-9]{0,4})\\.xml");
    private static final List<String> PRIVATE =
            List.of("/api/", "/cart", "/checkout", "/orders", "/account", "/enter", "/search");

    @Inject
    private transient SiteMap siteMap;

    @Inject
    private transient StorefrontCatalog catalog;

    @Inject
    private transient Urls urls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setCharacterEncoding("UTF-8");
        if (path.equals("/robots.txt")) {
            response.setContentType("text/plain");
            response.getWriter().write(robots());
            return;
        }
        response.setContentType("application/xml");
        Matcher part = PART.matcher(path.substring("/sitemap".length()));
        if (path.equals("/sitemap.xml")) {
            writeIndex(response);
        } else if (path.equals("/sitemap/pages.xml")) {
            writePages(response);
        } else if (part.matches()) {
            writeProducts(response, part.group(1), Integer.parseInt(part.group(2)));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String robots() {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        PRIVATE.forEach(path -> rules.append("Disallow: ").append(path).append('\n'));
        return rules.append("Sitemap: ")
                .append(urls.canonical("/sitemap.xml"))
                .append('\n')
                .toString();
    }

    private void writeIndex(HttpServletResponse response) throws IOException {
        List<SiteMap.Store> stores = siteMap.stores();
        try (SitemapFile index = SitemapFile.ofSitemaps(response.getWriter())) {
            index.add(urls.canonical("/sitemap/pages.xml"), null);
            for (SiteMap.Store store : stores) {
                for (long part = 1; part <= store.parts(); part++) {
                    index.add(urls.canonical("/sitemap/s/" + store.slug() + "-" + part + ".xml"), null);
                }
            }
        }
    }

    private void writePages(HttpServletResponse response) throws IOException {
        List<SiteMap.Store> stores = siteMap.stores();
        List<CategoryNode> categories = catalog.categories();
        try (SitemapFile pages = SitemapFile.ofPages(response.getWriter())) {
            pages.add(urls.canonical("/"), null).add(urls.canonical("/c"), null);
            addFilled(categories, pages);
            for (SiteMap.Store store : stores) {
                pages.add(urls.canonical(urls.store(store.slug())), null);
            }
        }
    }

    /** Categories in which something is on sale. */
    private void addFilled(List<CategoryNode> categories, SitemapFile pages) throws IOException {
        for (CategoryNode category : categories) {
            if (category.count() > 0) {
                pages.add(urls.canonical(urls.category(category.slug())), null);
                addFilled(category.children(), pages);
            }
        }
    }

    private void writeProducts(HttpServletResponse response, String store, int part) throws IOException {
        List<SiteMap.Entry> products = siteMap.products(store, part);
        if (products.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (SitemapFile pages = SitemapFile.ofPages(response.getWriter())) {
            for (SiteMap.Entry product : products) {
                pages.add(urls.canonical(urls.product(store, product.slug())), product.changed());
            }
        }
    }
}
