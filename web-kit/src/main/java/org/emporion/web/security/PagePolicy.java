package org.emporion.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What a browser may load and run for a page of ours: scripts only when they carry the nonce of that one answer. */
final class PagePolicy {

    static final String HEADER = "Content-Security-Policy";

    /** For answers that are no pages: nothing in them may be run or loaded, wherever they are shown. */
    static final String OF_DATA = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private final String allButScripts;

    PagePolicy(Config config) {
        String forms = origins(config, "emporion.oidc.issuer", "emporion.payment.url", "emporion.payment.public.url");
        forms += isOffered(config, "stripe") ? " " + origin(pageOfStripe(config)) : "";
        forms += isPaidOutBy(config, "stripe") ? " " + origin(setupOfStripe(config)) : "";
        String pictures = origins(config, "emporion.storefront.url");
        allButScripts = "default-src 'self'; img-src 'self' data: blob:" + pictures
                + "; style-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'"
                + "; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'" + forms;
    }

    /** The policy of one answer. */
    String with(String nonce) {
        return allButScripts + "; script-src 'nonce-" + nonce + "'";
    }

    /** Where the form of the checkout leads to when somebody pays in this way, whose provider has a page of its own. */
    private static boolean isOffered(Config config, String method) {
        return config.getOptionalValue("emporion.payment.methods", String.class)
                .filter(named -> Stream.of(named.split(",")).map(String::strip).anyMatch(method::equals))
                .isPresent();
    }

    private static String pageOfStripe(Config config) {
        return config.getOptionalValue("emporion.stripe.page.url", String.class).orElse("https://checkout.stripe.com");
    }

    /** Where the form leads to with which an owner goes to say where the money of a store goes. */
    private static boolean isPaidOutBy(Config config, String provider) {
        return config.getOptionalValue("emporion.payout.provider", String.class)
                .filter(named -> provider.equals(named.strip()))
                .isPresent();
    }

    private static String setupOfStripe(Config config) {
        return config.getOptionalValue("emporion.stripe.connect.url", String.class)
                .orElse("https://connect.stripe.com");
    }

    private static String origins(Config config, String... names) {
        return Stream.of(names)
                .map(name -> config.getOptionalValue(name, String.class))
                .flatMap(Optional::stream)
                .map(PagePolicy::origin)
                .distinct()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
    }

    static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
