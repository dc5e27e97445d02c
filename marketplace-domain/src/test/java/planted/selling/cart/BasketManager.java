package planted.selling.cart;

import jakarta.ws.rs.Path;
import planted.catalog.product.PlantedPrice;

/** Breaks the rules on purpose: its name, REST in the domain, a cycle with the catalog, and a way outside. */
@Path("basket")
public class BasketManager {

    private PlantedPrice last;

    public int size() {
        return last == null ? 0 : 1;
    }

    public java.io.InputStream picture(java.net.URL address) throws java.io.IOException {
        return address.openStream();
    }
}
