package org.emporion.selling.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.emporion.kernel.Money;
import org.emporion.kernel.Sql;

/** What a store's delivery costs and how long it takes, before anything is in a cart. */
@ApplicationScoped
@Transactional
public class StoreDelivery {

    private final Sql sql;

    @Inject
    StoreDelivery(Sql sql) {
        this.sql = sql;
    }

    /** The ways in which the store ships an article of this price, the usual one first; none when it is not open. */
    public List<ShippingOptionView> of(String storeSlug, Money price) {
        return sql
                .statement(
                        """
                        select o.* from shipping_option o join tenant t on t.id = o.tenant_id
                        where t.slug = :slug and t.status = 'ACTIVE' order by o.position, o.id""")
                .with("slug", storeSlug)
                .list(ShippingRate::read)
                .stream()
                .map(rate -> rate.forItems(price, false))
                .toList();
    }
}
