package planted.cart;

import jakarta.ws.rs.Path;
import planted.catalog.PlantedPrice;

/** Breaks the rules on purpose: its name, REST in the domain, and a cycle with the catalog. */
@Path("basket")
public class BasketManager {

    private PlantedPrice last;

    public int size() {
        return last == null ? 0 : 1;
    }
}
