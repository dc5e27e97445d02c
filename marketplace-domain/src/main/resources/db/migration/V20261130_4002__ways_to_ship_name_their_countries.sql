-- A store that has not said where it ships does so in Europe and at home.
alter table shipping_option add column countries text not null
    default 'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA'
    check (countries ~ '^[A-Z]{2}( [A-Z]{2})*$');
comment on column shipping_option.countries is 'Where it goes: ISO 3166, two letters, in their order, between spaces';

-- The owner of the tables sees rows only while row security is not forced.
alter table shipping_option no force row level security;
alter table tenant no force row level security;
update shipping_option o
    set countries = (select string_agg(code, ' ' order by code) from unnest(string_to_array(o.countries || ' ' || t.country, ' ')) code)
    from tenant t where t.id = o.tenant_id and t.country ~ '^[A-Z]{2}$' and position(t.country in o.countries) = 0;
alter table tenant force row level security;
alter table shipping_option force row level security;

create or replace view delivery_option with (security_invoker = true) as
    select tenant_id, id, position, name, price_minor, free_over_minor, currency, days_min, days_max, countries from shipping_option;

call audited('shipping_option', '{"subject": "shipping", "id": "r.id", "name": "r.name",
    "columns": ["name", "price_minor", "free_over_minor", "currency", "days_min", "days_max", "position", "countries"]}');
