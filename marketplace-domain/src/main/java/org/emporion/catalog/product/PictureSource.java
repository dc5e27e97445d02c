package org.emporion.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.emporion.ground.files.PictureRenditions;
import org.emporion.kernel.outside.OutsideFetch;

/** Pictures that a seller names by their address on the internet. */
@ApplicationScoped
class PictureSource {

    private final OutsideFetch outside;

    @Inject
    PictureSource(OutsideFetch outside) {
        this.outside = outside;
    }

    /** @throws IOException with a message for the seller */
    byte[] fetch(String address) throws IOException {
        return outside.fetch(address, "image/*", PictureRenditions.MOST_BYTES);
    }

    /** The host that an address names, for keeping the others of it waiting when one fails; empty for no address. */
    static String host(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
