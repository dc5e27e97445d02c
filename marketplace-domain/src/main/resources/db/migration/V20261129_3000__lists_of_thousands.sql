-- The words and codes that products are found by, in small letters, so that a search compares them as they are.
alter table product add column words text generated always as (lower(title || ' ' || brand)) stored;
alter table variant add column codes text generated always as (lower(sku || ' ' || coalesce(barcode, ''))) stored;
comment on column product.words is 'Title and brand in small letters, to be searched';
comment on column variant.codes is 'SKU and barcode in small letters, to be searched';

-- What a store''s list is narrowed down to, sorted and counted by is read from the index alone.
drop index variant_of_product;
create index variant_of_product on variant (tenant_id, product_id, position) include (price_minor, currency, codes);
drop index product_by_change;
create index product_by_change on product (tenant_id, updated_at desc, id desc) include (status, category_code);
create index product_by_title on product (tenant_id, lower(title), id);

create or replace view catalog_sku with (security_invoker = true) as
    select v.tenant_id, v.id, v.product_id, v.sku, v.option_values, p.title, p.status,
           p.published_at is not null as listed, v.codes, p.words
    from variant v join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
