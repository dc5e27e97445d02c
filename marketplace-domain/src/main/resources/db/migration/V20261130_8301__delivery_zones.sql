-- Whereto a store ships, in groups of countries that are delivered to alike. A way to ship goes to all countries of a zone or to none.
create table delivery_zone (
    tenant_id uuid not null references tenant (id),
    id        uuid not null,
    name      text not null check (length(name) between 1 and 80),
    countries text not null check (countries ~ '^[A-Z]{2}( [A-Z]{2})*$'),
    excluded  text not null default '',
    position  int not null,
    version   bigint not null default 1,
    primary key (tenant_id, id)
);
-- The store is known by the wall and never guessed by what is in the table.
alter table delivery_zone alter column tenant_id set statistics 0;
comment on table delivery_zone is 'Countries to which a store ships in the same ways; a country is in one zone of a store at most';
comment on column delivery_zone.countries is 'ISO 3166, two letters, in their order, between spaces';
comment on column delivery_zone.excluded is 'Places within them that are left out, between commas: DE 18565, FR 20*, ES 35000-35999';

alter table delivery_zone enable row level security;
alter table delivery_zone force row level security;
create policy seller_own on delivery_zone to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_reads on delivery_zone for select to emporion_storefront using (true);
grant select, insert, update, delete on delivery_zone to emporion_seller;
grant select on delivery_zone to emporion_storefront;

alter table shipping_option
    add carrier text check (length(carrier) between 1 and 80),
    add prices jsonb not null default '[]' check (jsonb_typeof(prices) = 'array'),
    add cut_off text not null default '12:00' check (cut_off ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    add working_days text not null default '12345' check (working_days ~ '^1?2?3?4?5?6?7?$' and working_days <> '');
comment on column shipping_option.carrier is 'Who brings it, as buyers read it';
comment on column shipping_option.prices is 'Where there is more than the one price: by currency the worth from which it is free and the price for each weight and worth';
comment on column shipping_option.price_minor is 'The one price, or the least of several, in the currency of the store';
comment on column shipping_option.cut_off is 'Time of the store''s day: what is ordered before it is sent on the same working day';
comment on column shipping_option.working_days is 'On which the store sends: 1 is Monday, 7 is Sunday';

-- Each country comes into one zone with those to which the same ways go. The owner of the tables sees rows only while row security is not forced.
alter table shipping_option no force row level security;
alter table delivery_zone no force row level security;
insert into delivery_zone (tenant_id, id, name, countries, position)
select tenant_id, gen_random_uuid(),
       case when count(*) over (partition by tenant_id) = 1 and size > 20 then 'Europe'
            when size = 1 then countries
            else 'Zone ' || row_number() over by_size end,
       countries, row_number() over by_size - 1
from (
    select tenant_id, string_agg(country, ' ' order by country) countries, count(*) size
    from (
        select o.tenant_id, c.country, string_agg(o.id::text, ' ' order by o.id) ways
        from shipping_option o, unnest(string_to_array(o.countries, ' ')) c (country)
        group by o.tenant_id, c.country
    ) country
    group by tenant_id, ways
) zone
window by_size as (partition by tenant_id order by size desc, countries);
alter table delivery_zone force row level security;
alter table shipping_option force row level security;

create or replace view delivery_option with (security_invoker = true) as
    select o.tenant_id, o.id, o.position, o.name, o.price_minor, o.free_over_minor, o.currency, o.days_min, o.days_max, o.countries,
           o.carrier, o.prices, o.cut_off, o.working_days, t.time_zone, t.country as home,
           (select string_agg(z.excluded, ',') from delivery_zone z where z.tenant_id = o.tenant_id and z.excluded <> '') as excluded
    from shipping_option o join tenant t on t.id = o.tenant_id;
grant select on delivery_option to emporion_seller;

call audited('shipping_option', '{"subject": "shipping", "id": "r.id", "name": "r.name",
    "columns": ["name", "price_minor", "free_over_minor", "currency", "days_min", "days_max", "position", "countries", "carrier",
        "prices", "cut_off", "working_days"]}');
call audited('delivery_zone', '{"subject": "shipping", "id": "r.id", "name": "r.name",
    "columns": ["name", "countries", "excluded", "position"]}');
