-- What the catalog tells other features of a SKU. Whoever asks sees the rows that the walls show to the own role.
create view catalog_sku with (security_invoker = true) as
    select v.tenant_id, v.id, v.product_id, v.sku, v.option_values, p.title, p.status,
           p.published_at is not null as listed
    from variant v join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
comment on view catalog_sku is 'The SKUs of a store with their products, for other features to read';
grant select on catalog_sku to emporion_seller, emporion_storefront;
