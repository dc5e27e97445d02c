package planted.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import planted.cart.BasketManager;

/** Breaks the rules on purpose: a public entity, floating money, the wall clock, a feature it may not use. */
@Entity
public class PlantedPrice {

    @Id
    private long id;

    private double amount;

    Instant seenBy(BasketManager basket) {
        amount = basket.size() + id;
        return Instant.now();
    }
}
