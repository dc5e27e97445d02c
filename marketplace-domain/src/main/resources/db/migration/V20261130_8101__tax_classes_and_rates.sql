-- What is taxed alike in a country is of one class; a country has one rate for a class on each day. A class that a country does
-- not have is taxed there as the standard one.
create table tax_class (
    code     text primary key check (code ~ '^[A-Z_]{1,32}$'),
    name     text not null check (length(name) between 1 and 60),
    purpose  text not null check (length(purpose) <= 200),
    position integer not null,
    version  bigint not null
);
comment on table tax_class is 'Classes of goods for their tax, the same for all stores; admins name them';
comment on column tax_class.purpose is 'Which goods it is for, as admins and sellers read it';

-- No day of an end: a rate ends where the next one of its country and class begins, so that no two can overlap.
create table tax_rate (
    country      text not null check (country ~ '^[A-Z]{2}$'),
    class_code   text not null references tax_class (code),
    valid_from   date not null,
    basis_points integer check (basis_points between 0 and 10000),
    version      bigint not null,
    primary key (country, class_code, valid_from)
);
comment on table tax_rate is 'What a class of goods is taxed by in a country from a day on, until the next row of the two';
comment on column tax_rate.valid_from is 'The day begins by the clocks of the country';
comment on column tax_rate.basis_points is 'Hundredths of a percent; null where the country does not have the class any more';

create table tax_category (
    category_code text not null references category (code),
    country       text not null check (country ~ '^([A-Z]{2}|\*)$'),
    class_code    text not null references tax_class (code),
    version       bigint not null,
    primary key (category_code, country)
);
comment on table tax_category is 'The class of the goods of a category and of those below it, unless one of these says otherwise';
comment on column tax_category.country is 'Where it is so; * for wherever nothing else is said of the category';

grant select on tax_class, tax_rate, tax_category to emporion_seller, emporion_storefront, emporion_operator;
grant insert, update on tax_class to emporion_operator;
grant insert, update, delete on tax_rate, tax_category to emporion_operator;

-- A store that has said nothing takes the rates of where its goods go, and has them in its prices.
create table store_tax (
    tenant_id          uuid primary key references tenant (id),
    place              text not null check (place in ('DESTINATION', 'OWN_COUNTRY')),
    contained          boolean not null,
    version            bigint not null
);
comment on table store_tax is 'How a store taxes what it sells, where it has said so';
comment on column store_tax.place is 'Whose rates count for what goes to another country of the tax union';
comment on column store_tax.contained is 'Whether its prices contain their tax; otherwise it comes on top';
alter table store_tax alter column tenant_id set statistics 0;

alter table store_tax enable row level security;
alter table store_tax force row level security;
create policy seller_own on store_tax to emporion_seller
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on store_tax for select to emporion_storefront
    using (exists (select 1 from tenant t where t.id = store_tax.tenant_id));
grant select, insert, update on store_tax to emporion_seller;
grant select on store_tax to emporion_storefront;

create or replace view store_name with (security_invoker = true) as
    select id as tenant_id, slug, name, status, time_zone, country from tenant;

call audited('store_tax', '{"subject": "tax", "id": "r.tenant_id", "name": "''Taxes''", "verbs": ["insert", "update"],
    "columns": ["place", "contained"]}');
