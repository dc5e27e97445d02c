-- A variant may be a bundle: made of so many units of others of its store each. It is sold while all of them are there.
create table bundle_part (
    tenant_id  uuid not null,
    id         uuid not null,
    variant_id uuid not null,
    part_id    uuid not null,
    quantity   bigint not null check (quantity between 1 and 99),
    position   integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, variant_id, part_id),
    foreign key (tenant_id, variant_id) references variant (tenant_id, id) on delete cascade,
    foreign key (tenant_id, part_id) references variant (tenant_id, id),
    constraint bundle_part_is_another check (variant_id <> part_id)
);
comment on table bundle_part is 'What a variant is made of that is sold as a bundle of others';
comment on column bundle_part.variant_id is 'The bundle';
comment on column bundle_part.part_id is 'The variant that it has units of; no bundle itself';
comment on column bundle_part.quantity is 'How many of them are in one bundle';
create index bundle_part_of on bundle_part (tenant_id, part_id);
alter table bundle_part alter column tenant_id set statistics 0;

-- A bundle of bundles would have to be looked through to its end wherever stock is read.
create function bundle_part_checked() returns trigger language plpgsql as $$
begin
    perform 1 from variant where tenant_id = new.tenant_id and id in (new.variant_id, new.part_id) order by id for update;
    if exists (select 1 from bundle_part b
                where b.tenant_id = new.tenant_id and (b.variant_id = new.part_id or b.part_id = new.variant_id)) then
        raise check_violation using message = 'A part of a bundle is no bundle', constraint = 'bundle_part_is_no_bundle';
    end if;
    return new;
end $$;
create trigger bundle_part_checked before insert on bundle_part for each row execute function bundle_part_checked();

alter table bundle_part enable row level security;
alter table bundle_part force row level security;
create policy seller_own on bundle_part to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on bundle_part for select to emporion_storefront using (true);
create policy indexer_read on bundle_part for select to emporion_indexer using (true);
grant select, insert, delete on bundle_part to emporion_seller;
grant select on bundle_part to emporion_storefront, emporion_indexer;

call audited('bundle_part', '{"subject": "bundle", "id": "r.variant_id", "name": "v.sku", "verbs": ["insert", "delete"], "told": true,
    "from": "join variant v on v.tenant_id = r.tenant_id and v.id = r.variant_id", "columns": ["part_id", "quantity"]}');

create view bundle_content with (security_invoker = true) as
    select b.tenant_id, b.id, b.variant_id, b.part_id, b.quantity, b.position,
           v.sku, p.title, v.option_values, v.price_minor
    from bundle_part b
    left join variant v on v.tenant_id = b.tenant_id and v.id = b.part_id
    left join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
comment on view bundle_content is 'What bundles are made of; without a SKU where whoever asks does not see the part, as it is not on sale';
grant select on bundle_content to emporion_seller, emporion_storefront, emporion_indexer;

create or replace view stock_available with (security_invoker = true) as
    select s.tenant_id, s.variant_id,
           case when b.parts is null then s.on_hand else b.there end as on_hand,
           case when b.parts is null then s.reserved else 0 end as reserved,
           case when b.parts is null then s.tracked else b.tracked end as tracked,
           case when b.parts is not null then case when b.more > b.there then b.later end
                when s.promised_on >= current_date then s.later end as later,
           case when b.parts is not null then b.more - b.there
                when s.promised_on >= current_date then s.later_limit else 0 end as later_limit,
           case when b.parts is not null then case when b.more > b.there then b.promised_on end
                when s.promised_on >= current_date then s.promised_on end as promised_on
    from stock_item s
    left join lateral (
        select count(*) as parts, bool_or(c.tracked) as tracked,
               coalesce(min(greatest(c.there, 0) / c.quantity) filter (where c.tracked), 0) as there,
               coalesce(min(greatest(c.there + c.later_limit, 0) / c.quantity) filter (where c.tracked), 0) as more,
               max(c.later) as later, max(c.promised_on) as promised_on
        from (select p.quantity,
                     p.sku is null or i.variant_id is null or i.tracked as tracked,
                     case when p.sku is null or i.variant_id is null then 0 else i.on_hand - i.reserved end as there,
                     case when p.sku is not null and i.promised_on >= current_date then i.later_limit else 0 end as later_limit,
                     case when i.promised_on >= current_date then i.later end as later,
                     case when i.promised_on >= current_date then i.promised_on end as promised_on
                from bundle_content p
                left join stock_item i on i.tenant_id = p.tenant_id and i.variant_id = p.part_id
               where p.tenant_id = s.tenant_id and p.variant_id = s.variant_id) c
        having count(*) > 0) b on true;
comment on view stock_available is
    'How many are left of a variant: on hand less reserved, later_limit more that are promised for a day, or any number when its stock is not kept; of a bundle, as many as its parts make';

alter table purchase_line add parts json;
alter table order_line add parts json;
comment on column purchase_line.parts is 'What one unit is made of when it is a bundle, with what each part is worth in the line';
comment on column order_line.parts is 'What one unit is made of when it is a bundle, with what each part is worth in the line';
