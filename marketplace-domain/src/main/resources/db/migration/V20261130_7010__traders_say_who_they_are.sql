-- Who stands behind a store: buyers have a right to read it before they buy. What the company told the platform alone stays in
-- tenant_legal; a store publishes itself.
create table trader_identity (
    tenant_id      uuid primary key references tenant (id),
    legal_name     text not null check (length(legal_name) between 2 and 160),
    line1          text not null check (length(line1) between 1 and 100),
    line2          text not null check (length(line2) <= 100),
    postal_code    text not null check (length(postal_code) <= 16),
    city           text not null check (length(city) between 1 and 80),
    region         text not null check (length(region) <= 80),
    country        text not null check (country ~ '^[A-Z]{2}$'),
    email          text not null check (length(email) between 3 and 200),
    phone          text not null check (length(phone) between 1 and 32),
    register_entry text not null check (length(register_entry) <= 160),
    vat_id         text not null check (length(vat_id) <= 20),
    version        bigint not null
);
comment on table trader_identity is 'The company or person behind a store, as the store tells its buyers; no row while it has told nothing';
comment on column trader_identity.line1 is 'Where mail reaches it, as the address of an order';
comment on column trader_identity.register_entry is 'In which register it is entered and under which number; empty for none';
comment on column trader_identity.vat_id is 'VAT identification number; empty for none';
alter table trader_identity alter column tenant_id set statistics 0;

alter table trader_identity enable row level security;
alter table trader_identity force row level security;
create policy seller_own on trader_identity to emporion_seller
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on trader_identity for select to emporion_storefront
    using (exists (select 1 from tenant t where t.id = trader_identity.tenant_id));
grant select, insert, update on trader_identity to emporion_seller;
grant select on trader_identity to emporion_storefront;

call audited('trader_identity', '{"subject": "trader", "id": "r.tenant_id", "name": "r.legal_name", "verbs": ["insert", "update"],
    "columns": ["legal_name", "line1", "line2", "postal_code", "city", "region", "country", "email", "phone", "register_entry", "vat_id"]}');
