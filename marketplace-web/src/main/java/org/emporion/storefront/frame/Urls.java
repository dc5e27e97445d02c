package org.emporion.storefront.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of the storefront's pages. */
@Named
@ApplicationScoped
public class Urls {

    private final String publicUrl;

    private final String sellerUrl;

    @Inject
    public Urls(
            @ConfigProperty(name = "emporion.public.url", defaultValue = "http://localhost:9080") String publicUrl,
            @ConfigProperty(name = "emporion.seller.url", defaultValue = "/seller") String sellerUrl) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.sellerUrl = sellerUrl;
    }

    public String category(String slug) {
        return "/c/" + part(slug);
    }

    public String store(String slug) {
        return "/s/" + part(slug);
    }

    public String product(String store, String product) {
        return "/s/" + part(store) + "/p/" + part(product);
    }

    /** A product with one of its variants chosen; pages pass no text for none. */
    public String variant(String store, String product, String variant) {
        boolean none = variant == null || variant.isEmpty();
        return product(store, product) + (none ? "" : "?v=" + part(variant));
    }

    public String order(String number) {
        return "/orders/" + part(number);
    }

    /** Where the e-mail of a purchase is asked for. */
    public String lookup(String number) {
        return "/orders?purchase=" + part(number);
    }

    public String search(String words) {
        return "/search?q=" + part(words);
    }

    /** The address that search engines shall keep. */
    public String canonical(String path) {
        return publicUrl + path;
    }

    /** Where people sell. */
    public String getSeller() {
        return sellerUrl;
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
