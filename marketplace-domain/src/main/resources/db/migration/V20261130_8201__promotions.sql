-- What stores and the platform give buyers, how often, and in which purchases.
create table promotion (
    tenant_id           uuid not null,
    id                  uuid not null,
    name                text not null check (length(name) between 1 and 80),
    code                text check (code ~ '^[A-Z0-9][A-Z0-9_-]{2,39}$'),
    currency            text not null check (currency ~ '^[A-Z]{3}$'),
    kind                text not null check (kind in ('PERCENT', 'AMOUNT', 'TAKE_FOR_PAY', 'FREE_SHIPPING')),
    basis_points        int check (basis_points between 1 and 10000),
    most_minor          bigint check (most_minor > 0),
    amount_minor        bigint check (amount_minor > 0),
    taken               bigint check (taken between 2 and 100),
    paid                bigint check (paid >= 0 and paid < taken),
    products            jsonb not null,
    categories          jsonb not null,
    threshold_minor     bigint check (threshold_minor > 0),
    starts_at           timestamptz not null,
    ends_at             timestamptz,
    most_uses           bigint check (most_uses >= 1),
    most_uses_per_buyer bigint check (most_uses_per_buyer >= 1),
    first_order         boolean not null,
    budget_minor        bigint check (budget_minor > 0),
    combinable          boolean not null,
    stopped_at          timestamptz,
    version             bigint not null,
    primary key (tenant_id, id),
    constraint promotion_ends_later check (ends_at > starts_at),
    constraint promotion_of_its_kind check (
        (kind = 'PERCENT') = (basis_points is not null) and (kind = 'AMOUNT') = (amount_minor is not null)
        and (kind = 'TAKE_FOR_PAY') = (taken is not null) and (kind = 'TAKE_FOR_PAY') = (paid is not null)),
    constraint promotion_knows_its_buyer check (code is not null or not first_order and most_uses_per_buyer is null)
);
comment on table promotion is 'What a store gives for its goods, or the platform, under its own number, for those of all stores; whoever gives it bears it';
comment on column promotion.tenant_id is 'The store, or 00000000-0000-0000-0000-000000000000 for the platform, which is no store';
comment on column promotion.code is 'What buyers type in to get it, in capitals; null: it comes by itself';
comment on column promotion.basis_points is 'Hundredths of a percent: 1000 is 10 %';
comment on column promotion.most_minor is 'What a percentage gives at most';
comment on column promotion.products is 'Ids of products; with no categories either, it is for everything';
comment on column promotion.threshold_minor is 'What the goods must be worth before any promotion';
comment on column promotion.ends_at is 'The first moment at which it is over; null: no end';
comment on column promotion.most_uses is 'In so many purchases at most';
comment on column promotion.budget_minor is 'So much at most in all purchases';
comment on column promotion.combinable is 'Whether goods may take it beside others of the same giver';
create unique index promotion_code on promotion (tenant_id, code, currency) where code is not null and stopped_at is null;
create index promotion_by_itself on promotion (tenant_id, starts_at) where code is null and stopped_at is null;

create table promotion_usage (
    tenant_id   uuid not null,
    id          uuid not null,
    uses        bigint not null check (uses >= 0),
    spent_minor bigint not null check (spent_minor >= 0),
    version     bigint not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references promotion (tenant_id, id)
);
comment on table promotion_usage is 'How many purchases have a promotion, those that are being paid among them, and what that gives; changed by conditional updates only';

create table promotion_use (
    tenant_id       uuid not null,
    promotion_id    uuid not null,
    purchase_number text not null,
    amount_minor    bigint not null check (amount_minor >= 0),
    primary key (tenant_id, promotion_id, purchase_number),
    foreign key (tenant_id, promotion_id) references promotion (tenant_id, id)
);
comment on table promotion_use is 'That a purchase has a promotion, and what it saves; gone again when the purchase comes to nothing';
create index promotion_use_of_purchase on promotion_use (purchase_number);

do $$
declare t text;
begin
    foreach t in array array['promotion', 'promotion_usage', 'promotion_use'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('alter table %I alter column tenant_id set statistics 0', t);
        execute format('create policy seller_own on %I to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', t);
        execute format('create policy operator_own on %I to emporion_operator using (tenant_id = ''00000000-0000-0000-0000-000000000000'')'
            ' with check (tenant_id = ''00000000-0000-0000-0000-000000000000'')', t);
    end loop;
end $$;
create policy storefront_read on promotion for select to emporion_storefront using (true);
create policy storefront_read on promotion_usage for select to emporion_storefront using (true);
create policy storefront_update on promotion_usage for update to emporion_storefront
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_read on promotion_use for select to emporion_storefront
    using (tenant_id = app_tenant() or purchase_number = app_purchase());
create policy storefront_insert on promotion_use for insert to emporion_storefront with check (tenant_id = app_tenant());
create policy storefront_delete on promotion_use for delete to emporion_storefront using (tenant_id = app_tenant());
grant select, insert, update, delete on promotion to emporion_seller, emporion_operator;
grant select, insert, delete on promotion_usage to emporion_seller, emporion_operator;
grant select on promotion_use to emporion_seller, emporion_operator;
grant select on promotion to emporion_storefront;
grant select, update (uses, spent_minor, version) on promotion_usage to emporion_storefront;
grant select, insert, delete on promotion_use to emporion_storefront;

call audited('promotion', '{"subject": "promotion", "id": "r.id", "name": "r.name",
    "columns": ["name", "code", "kind", "basis_points", "most_minor", "amount_minor", "taken", "paid", "currency", "products", "categories",
        "threshold_minor", "starts_at", "ends_at", "most_uses", "most_uses_per_buyer", "first_order", "budget_minor", "combinable", "stopped_at"]}');
