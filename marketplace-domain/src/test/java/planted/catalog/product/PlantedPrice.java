package planted.catalog.product;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import planted.selling.cart.BasketManager;

/** Breaks the rules on purpose: a public entity on the table of another, floating money, the wall clock, foreign features and tables. */
@Entity
@Table(name = "stock_item")
public class PlantedPrice {

    static final String CHANGES = "update cart_line set quantity = 1" + " where tenant_id = ?";

    static final String READS =
            """
            select p.amount_minor
              from journal j
              join posting p on p.tenant_id = j.tenant_id
            """;

    static final String JPQL = "select p from PlantedPrice p";

    /** Said to people, not to the database. */
    static final String SENTENCE = "Take it from product pages.";

    @Id
    private long id;

    private double amount;

    Instant seenBy(BasketManager basket) {
        amount = basket.size() + id;
        return Instant.now();
    }
}
