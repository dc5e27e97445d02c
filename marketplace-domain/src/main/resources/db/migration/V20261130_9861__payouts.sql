-- What is owed to stores is paid out. A payout is one amount of a store in one currency, made of what the book owes for its orders.
create table payout_account (
    tenant_id uuid not null references tenant (id),
    id        uuid not null,
    provider  text not null,
    reference text check (length(reference) between 1 and 200),
    state     text not null check (state in ('STARTED', 'READY', 'STOPPED')),
    missing   text check (length(missing) <= 2000),
    asked_at  timestamptz,
    version   bigint not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, provider),
    constraint payout_account_ready_by_name check (state = 'STARTED' or reference is not null)
);
comment on table payout_account is 'Where the money of a store goes: what a payout provider calls it. The provider alone knows the bank account';
comment on column payout_account.id is 'Also the key under which the provider was asked to open it';
comment on column payout_account.reference is 'The provider''s id of it; null until the provider has told it';
comment on column payout_account.missing is 'What the provider still wants to know, in its own words, or why it has stopped; null for nothing';
comment on column payout_account.asked_at is 'When the provider was last asked how it stands';
create index payout_account_by_reference on payout_account (provider, reference);
alter table payout_account alter column tenant_id set statistics 0;
alter table payout_account enable row level security;
alter table payout_account force row level security;
create policy seller_own on payout_account to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy operator_read on payout_account for select to emporion_operator using (true);
create policy operator_asks on payout_account for update to emporion_operator
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update (reference, state, missing, asked_at, version) on payout_account to emporion_seller;
grant select, update (state, missing, asked_at, version) on payout_account to emporion_operator;
call audited('payout_account', '{"subject": "payout_account", "id": "r.id", "name": "r.provider", "verbs": ["insert", "update"],
    "columns": ["provider", "reference", "state"]}');

create table payout (
    tenant_id       uuid not null references tenant (id),
    id              uuid not null,
    provider        text not null,
    account         text not null,
    state           text not null check (state in ('DUE', 'SENT', 'PAID', 'RETURNED', 'REFUSED')),
    amount_minor    bigint not null check (amount_minor > 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    orders          bigint not null check (orders > 0),
    made_at         timestamptz not null,
    made_by         text not null,
    provider_id     text,
    taken_at        timestamptz,
    ended_at        timestamptz,
    reason          text,
    version         bigint not null default 0,
    primary key (tenant_id, id),
    constraint payout_ended_at check ((state in ('PAID', 'RETURNED', 'REFUSED')) = (ended_at is not null)),
    constraint payout_taken_by_name check ((taken_at is null) = (provider_id is null))
);
comment on table payout is 'What was owed to a store in one currency and is sent to it, from the wish to the provider''s word';
comment on column payout.id is 'Also the idempotency key at the provider';
comment on column payout.account is 'What the provider calls the store''s account that it goes to';
comment on column payout.orders is 'How many orders it is made of';
comment on column payout.provider_id is 'What the provider calls it; null until it has taken it';
comment on column payout.taken_at is 'When the provider had taken it';
comment on column payout.reason is 'Why it was refused or came back, in a word of the provider''s';
create index payout_of_store on payout (tenant_id, made_at);
create index payout_by_making on payout (made_at, id);
create index payout_by_taking on payout (taken_at, id);
create index payout_returned_by_end on payout (ended_at, id) where state = 'RETURNED';
alter table payout alter column tenant_id set statistics 0;
alter table payout enable row level security;
alter table payout force row level security;
create policy seller_own on payout for select to emporion_seller using (tenant_id = app_tenant());
create policy operator_read on payout for select to emporion_operator using (true);
create policy operator_makes on payout for insert to emporion_operator with check (tenant_id = app_tenant());
create policy operator_follows on payout for update to emporion_operator
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select on payout to emporion_seller;
grant select, insert, update (state, provider_id, taken_at, ended_at, reason, version) on payout to emporion_operator;

create table payout_line (
    tenant_id    uuid not null,
    id           uuid not null,
    payout_id    uuid not null,
    order_id     uuid not null,
    amount_minor bigint not null check (amount_minor <> 0),
    tax_minor    bigint not null,
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    primary key (tenant_id, id),
    unique (tenant_id, payout_id, order_id),
    foreign key (tenant_id, payout_id) references payout (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
comment on table payout_line is 'What one order brings to a payout, or takes of it when more went back of it than was still owed';
comment on column payout_line.amount_minor is 'With its tax; below zero for what the store owed';
comment on column payout_line.tax_minor is 'The part of it that stood on SELLER_TAX';
create index payout_line_of_order on payout_line (tenant_id, order_id);
alter table payout_line alter column tenant_id set statistics 0;
alter table payout_line enable row level security;
alter table payout_line force row level security;
create policy seller_own on payout_line for select to emporion_seller using (tenant_id = app_tenant());
create policy operator_read on payout_line for select to emporion_operator using (true);
create policy operator_makes on payout_line for insert to emporion_operator with check (tenant_id = app_tenant());
grant select on payout_line to emporion_seller;
grant select, insert on payout_line to emporion_operator;

-- The platform writes the journals of payouts and no others.
alter table journal
    drop constraint journal_kind_check,
    add constraint journal_kind_check check (kind in ('SALE', 'REFUND', 'REFUND_REFUSED',
        'CHARGEBACK', 'CHARGEBACK_WON', 'CHARGEBACK_LOST', 'CHARGEBACK_FEE', 'PAYOUT', 'PAYOUT_RETURNED'));
alter table posting
    drop constraint posting_account_check,
    add constraint posting_account_check check (account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE', 'SELLER_TAX', 'SELLER_HELD',
        'PAID_OUT', 'PLATFORM_COMMISSION', 'PLATFORM_DISCOUNTS', 'CHARGEBACKS', 'CHARGEBACK_LOSSES', 'PROVIDER_CHARGED',
        'PROVIDER_FEES'));
create policy operator_pays_out on journal for insert to emporion_operator
    with check (tenant_id = app_tenant() and kind in ('PAYOUT', 'PAYOUT_RETURNED'));
create policy operator_pays_out on posting for insert to emporion_operator
    with check (tenant_id = app_tenant() and account in ('SELLER_PAYABLE', 'SELLER_TAX', 'PAID_OUT'));
grant insert on journal, posting to emporion_operator;
create index posting_of_what_is_owed on posting (tenant_id, currency, journal_id) include (account, amount_minor)
    where account in ('SELLER_PAYABLE', 'SELLER_TAX', 'SELLER_HELD');
