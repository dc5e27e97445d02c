package org.emporion.stock.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.kernel.TenantEntity;

/** What the catalog publishes of the bundles that a SKU is in: they are left when it is. */
@Entity
@ReadOnly
@Table(name = "bundle_content")
class BundleContent extends TenantEntity {

    @Column(name = "variant_id")
    private UUID variantId;

    @Column(name = "part_id")
    private UUID partId;

    protected BundleContent() {}
}
