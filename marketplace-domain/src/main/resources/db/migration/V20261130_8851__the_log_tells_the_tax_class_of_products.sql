-- Whoever sets the tax class of a product changes what its buyers pay in tax.
comment on column product.tax_class is 'Its own; null when its category decides';

call audited('product', '{"subject": "product", "id": "r.id", "name": "r.title",
    "columns": ["title", "slug", "status", "description~", "brand", "category_code", "tax_class", "attributes", "options"]}');
