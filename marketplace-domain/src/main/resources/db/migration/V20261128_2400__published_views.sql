-- What features publish of their tables for others to read. Whoever asks sees the rows that the walls show to the own role;
-- each is one table without what only its owner needs, so that the planner puts the table in its place.
create view store_name with (security_invoker = true) as
    select id as tenant_id, slug, name, status from tenant;
comment on view store_name is 'The stores by name, and whether they sell; what everybody has to know of a store';
grant select on store_name to emporion_seller, emporion_storefront, emporion_operator, emporion_indexer;

create view catalog_product with (security_invoker = true) as
    select tenant_id, id, slug, title, description, brand, category_code, attributes, options, status, published_at, updated_at
    from product;
comment on view catalog_product is 'The products, for those who sell, show and index them';
grant select on catalog_product to emporion_storefront, emporion_indexer;

create view catalog_former_slug with (security_invoker = true) as
    select tenant_id, slug, product_id from product_former_slug;
comment on view catalog_former_slug is 'Addresses that products had before';
grant select on catalog_former_slug to emporion_storefront;

create view catalog_variant with (security_invoker = true) as
    select tenant_id, id, product_id, position, sku, barcode, option_values, price_minor, compare_at_minor, currency, picture_id
    from variant;
comment on view catalog_variant is 'The variants of the products with their prices, for those who sell, show and index them';
grant select on catalog_variant to emporion_storefront, emporion_indexer;

create view catalog_picture with (security_invoker = true) as
    select tenant_id, id, product_id, position, alt, hash, width, height from picture where state = 'READY';
comment on view catalog_picture is 'The pictures of the products that are ready to be shown';
grant select on catalog_picture to emporion_storefront, emporion_indexer;

create view stock_available with (security_invoker = true) as
    select tenant_id, variant_id, on_hand, reserved, tracked from stock_item;
comment on view stock_available is 'How many are left of a variant: on hand less reserved, or any number when its stock is not kept';
grant select on stock_available to emporion_seller, emporion_storefront, emporion_indexer;

create view delivery_option with (security_invoker = true) as
    select tenant_id, id, position, name, price_minor, free_over_minor, currency, days_min, days_max from shipping_option;
comment on view delivery_option is 'The ways in which a store ships, in its order';
grant select on delivery_option to emporion_storefront;
