-- What a variant costs in currencies beside the main one of its store. Nothing is ever converted: where no price was given in a
-- currency, the variant is not sold in it.
create table variant_price (
    tenant_id        uuid not null,
    variant_id       uuid not null,
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    product_id       uuid not null,
    price_minor      bigint not null check (price_minor > 0),
    compare_at_minor bigint check (compare_at_minor >= 0),
    primary key (tenant_id, variant_id, currency),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade,
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
alter table variant_price alter column tenant_id set statistics 0;
comment on table variant_price is 'The price of a variant in a currency beside the main one of its store';
comment on column variant_price.product_id is 'Whose variant it is, so that all prices of a product are found together';
create index variant_price_of_product on variant_price (tenant_id, product_id);

alter table variant_price enable row level security;
alter table variant_price force row level security;
create policy seller_own on variant_price to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on variant_price for select to emporion_storefront
    using (exists (select 1 from product p where p.tenant_id = variant_price.tenant_id and p.id = variant_price.product_id));
create policy indexer_read on variant_price for select to emporion_indexer using (true);
grant select, insert, update, delete on variant_price to emporion_seller;
grant select on variant_price to emporion_storefront, emporion_indexer;

create view catalog_price with (security_invoker = true) as
    select tenant_id, product_id, variant_id, currency, price_minor, compare_at_minor from variant_price;
comment on view catalog_price is 'What variants cost in currencies beside their main one, for those who sell, show and index them';
grant select on catalog_price to emporion_storefront, emporion_indexer;

call audited('variant_price', '{"subject": "price", "id": "r.variant_id", "name": "v.sku || '' · '' || r.currency",
    "told": true, "from": "join variant v on v.tenant_id = r.tenant_id and v.id = r.variant_id",
    "columns": ["currency", "price_minor", "compare_at_minor"]}');

-- What every variant cost in each currency, from when on.
create table price_change (
    tenant_id   uuid not null,
    variant_id  uuid not null,
    currency    text not null check (currency ~ '^[A-Z]{3}$'),
    since       timestamptz not null default clock_timestamp(),
    price_minor bigint check (price_minor >= 0),
    primary key (tenant_id, variant_id, currency, since),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade
);
alter table price_change alter column tenant_id set statistics 0;
comment on table price_change is 'The history of prices: what a variant costs in a currency from a moment on; rows are added and never changed';
comment on column price_change.price_minor is 'Empty from when on it has no price in that currency';

alter table price_change enable row level security;
alter table price_change force row level security;
create policy seller_own on price_change for select to emporion_seller using (tenant_id = app_tenant());
create policy seller_adds on price_change for insert to emporion_seller with check (tenant_id = app_tenant());
grant select, insert on price_change to emporion_seller;

-- The prices of today are the first that are known. The owner of the tables sees rows only while row security is not forced.
alter table variant no force row level security;
alter table price_change no force row level security;
insert into price_change (tenant_id, variant_id, currency, since, price_minor)
    select tenant_id, id, currency, now(), price_minor from variant where price_minor > 0;
alter table price_change force row level security;
alter table variant force row level security;

-- Written by the database, so that no way of changing a price forgets it.
create function price_of_variant_changed() returns trigger language plpgsql as $$
begin
    insert into price_change (tenant_id, variant_id, currency, price_minor)
        select r.tenant_id, r.id, r.currency, r.price_minor from now_rows r
        left join was_rows o on o.tenant_id = r.tenant_id and o.id = r.id
        where (o.price_minor, o.currency) is distinct from (r.price_minor, r.currency);
    return null;
end $$;
create function price_of_variant_added() returns trigger language plpgsql as $$
begin
    insert into price_change (tenant_id, variant_id, currency, price_minor)
        select r.tenant_id, r.id, r.currency, r.price_minor from now_rows r where r.price_minor > 0;
    return null;
end $$;
create trigger price_change_insert after insert on variant referencing new table as now_rows
    for each statement execute function price_of_variant_added();
create trigger price_change_update after update on variant referencing old table as was_rows new table as now_rows
    for each statement execute function price_of_variant_changed();

create function other_price_changed() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into price_change (tenant_id, variant_id, currency, price_minor)
            select r.tenant_id, r.variant_id, r.currency, r.price_minor from now_rows r;
    elsif tg_op = 'UPDATE' then
        insert into price_change (tenant_id, variant_id, currency, price_minor)
            select r.tenant_id, r.variant_id, r.currency, r.price_minor from now_rows r
            join was_rows o on o.tenant_id = r.tenant_id and o.variant_id = r.variant_id and o.currency = r.currency
            where o.price_minor <> r.price_minor;
    else
        -- with a variant that goes its history goes as well
        insert into price_change (tenant_id, variant_id, currency, price_minor)
            select o.tenant_id, o.variant_id, o.currency, null from was_rows o
            join variant v on v.tenant_id = o.tenant_id and v.id = o.variant_id;
    end if;
    return null;
end $$;
create trigger price_change_insert after insert on variant_price referencing new table as now_rows
    for each statement execute function other_price_changed();
create trigger price_change_update after update on variant_price referencing old table as was_rows new table as now_rows
    for each statement execute function other_price_changed();
create trigger price_change_delete after delete on variant_price referencing old table as was_rows
    for each statement execute function other_price_changed();
