-- A store has a main currency, in which each of its variants has a price; in others it sells what it gives a price in them.
alter table tenant add column currency text not null default 'EUR';
alter table tenant add constraint tenant_currency_code check (currency ~ '^[A-Z]{3}$');
comment on column tenant.currency is 'The main currency, ISO 4217: prices of variants, costs and figures are in it';

create or replace view store_name with (security_invoker = true) as
    select id as tenant_id, slug, name, status, time_zone, country, currency from tenant;

call audited('tenant', '{"subject": "store", "tenant": "r.id", "id": "r.id", "name": "r.name", "columns": ["slug", "name",
    "status", "about~", "policies~", "country", "contact_email", "logo", "cover", "requests_per_minute", "time_zone",
    "currency"]}');
