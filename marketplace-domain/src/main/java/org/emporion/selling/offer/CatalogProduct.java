package org.emporion.selling.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.ReadOnly;
import org.emporion.catalog.product.ProductStatus;
import org.emporion.kernel.TenantEntity;

/** What the catalog publishes of a product, for counting and listing what is on sale. */
@Entity
@ReadOnly
@Table(name = "catalog_product")
class CatalogProduct extends TenantEntity {

    private String slug;

    @Column(name = "category_code")
    private String categoryCode;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CatalogProduct() {}
}
