-- Real catalogs have SKUs of 90 characters and more.
alter table variant drop constraint variant_sku_check;
alter table variant add constraint variant_sku_check check (length(sku) between 1 and 120);
-- The shop window of the home page takes the newest of all categories.
create index product_by_publication on product (published_at desc, id desc) where status = 'PUBLISHED';
