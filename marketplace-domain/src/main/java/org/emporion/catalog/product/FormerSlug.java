package org.emporion.catalog.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.emporion.kernel.TenantId;

/** An address that a product had while buyers could see it; its visitors are led on to where the product is now. */
@Entity
@Table(name = "product_former_slug")
@IdClass(FormerSlug.Key.class)
class FormerSlug {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    private String slug;

    @Column(name = "product_id")
    private UUID productId;

    protected FormerSlug() {}

    FormerSlug(Product product, String slug) {
        this.tenantId = product.tenant().value();
        this.slug = slug;
        leadTo(product);
    }

    /** Another product had it after the first one, and its visitors are those of today. */
    final void leadTo(Product product) {
        productId = product.id();
    }

    /** What identifies it: the store and the address. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID tenantId;
        private String slug;

        public Key() {}

        Key(TenantId tenant, String slug) {
            this.tenantId = tenant.value();
            this.slug = slug;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(tenantId, key.tenantId) && Objects.equals(slug, key.slug);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenantId, slug);
        }
    }
}
