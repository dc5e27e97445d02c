-- An import finds its products again by the handle that its file gave them, whatever their title and address became since.
alter table product
    add column import_handle text check (length(import_handle) between 1 and 255),
    add column import_job uuid,
    add constraint product_import_handle_once unique (tenant_id, import_handle);
comment on column product.import_handle is
    'What imported files call it, letter by letter; null for a product that no import has taken in';
comment on column product.import_job is
    'The import that met it last; a second group of rows with its handle in the same file is told by it';
comment on column product.slug is 'Address of the page';

alter table variant add column file_sku text;
comment on column variant.file_sku is
    'The SKU that an imported file gave it, when that was not to be had and sku is one near it; null when sku is as given';

-- Where an import gives two variants each other's SKU, both are written before the rule is looked at.
alter table variant
    drop constraint variant_tenant_id_sku_key,
    add constraint variant_sku_once unique (tenant_id, sku) deferrable initially immediate;

create table import_change (
    tenant_id uuid not null,
    job_id    uuid not null,
    field     text not null check (length(field) between 1 and 40),
    products  bigint not null check (products > 0),
    primary key (tenant_id, job_id, field),
    foreign key (tenant_id, job_id) references import_job (tenant_id, id) on delete cascade
);
comment on table import_change is 'How many products that were there an import really changed, by field';
alter table import_change enable row level security;
alter table import_change force row level security;
create policy seller_own on import_change to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update (products) on import_change to emporion_seller;
