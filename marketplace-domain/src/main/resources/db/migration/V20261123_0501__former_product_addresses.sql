-- A page keeps its visitors when its address changes: where a product was found before.
create table product_former_slug (
    tenant_id  uuid not null references tenant (id),
    slug       text not null,
    product_id uuid not null,
    primary key (tenant_id, slug),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
comment on table product_former_slug is 'Addresses that a published product had; one that another product has now leads there instead';
create index product_former_slug_of_product on product_former_slug (tenant_id, product_id);
alter table product_former_slug enable row level security;
alter table product_former_slug force row level security;
create policy seller_own on product_former_slug to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on product_former_slug for select to emporion_storefront
    using (exists (select 1 from product p where p.tenant_id = product_former_slug.tenant_id and p.id = product_former_slug.product_id));
grant select, insert, update (product_id) on product_former_slug to emporion_seller;
grant select on product_former_slug to emporion_storefront;
