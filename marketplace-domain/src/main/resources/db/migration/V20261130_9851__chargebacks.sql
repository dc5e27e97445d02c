-- A buyer's bank takes money of a purchase back. It is held in the book at once, divided over the orders of the purchase.
create table chargeback_rule (
    only_row    boolean primary key default true check (only_row),
    loss_bearer text not null check (loss_bearer in ('STORE', 'PLATFORM')),
    fee_bearer  text not null check (fee_bearer in ('STORE', 'PLATFORM')),
    version     bigint not null default 0
);
comment on table chargeback_rule is 'Who bears what chargebacks cost from now on; one row';
comment on column chargeback_rule.loss_bearer is 'Who bears the amount of one that is lost, of what the store still had of its order';
comment on column chargeback_rule.fee_bearer is 'Who bears what the payment provider charges for one';
insert into chargeback_rule (loss_bearer, fee_bearer) values ('STORE', 'PLATFORM');
grant select on chargeback_rule to emporion_storefront;
grant select, update (loss_bearer, fee_bearer, version) on chargeback_rule to emporion_operator;
call audited('chargeback_rule', '{"subject": "chargeback_rule", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid",
    "id": "''00000000-0000-0000-0000-000000000000''::uuid", "name": "''Chargebacks''", "verbs": ["update"], "columns": ["loss_bearer", "fee_bearer"]}');

create table chargeback (
    id               uuid primary key,
    purchase_number  text not null references purchase (number),
    attempt_id       text not null references payment_attempt (id),
    provider         text not null,
    dispute_id       text not null,
    state            text not null check (state in ('OPEN', 'EVIDENCE_SENT', 'WON', 'LOST')),
    amount_minor     bigint not null check (amount_minor > 0),
    fee_minor        bigint not null,
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    reason           text not null,
    loss_bearer      text not null check (loss_bearer in ('STORE', 'PLATFORM')),
    fee_bearer       text not null check (fee_bearer in ('STORE', 'PLATFORM')),
    opened_at        timestamptz not null,
    evidence_due_by  timestamptz,
    evidence         text check (length(evidence) between 1 and 20000),
    evidence_at      timestamptz,
    evidence_by      text,
    evidence_refused boolean not null default false,
    closed_at        timestamptz,
    version          bigint not null default 0,
    unique (provider, dispute_id),
    constraint chargeback_closed_at check ((state in ('WON', 'LOST')) = (closed_at is not null)),
    constraint chargeback_evidence_by_whom check ((evidence is null) = (evidence_at is null) and (evidence is null) = (evidence_by is null))
);
comment on table chargeback is 'Money of a purchase that its buyer''s bank takes back, from when the payment provider told of it to the decision';
comment on column chargeback.dispute_id is 'The payment provider''s id of it';
comment on column chargeback.fee_minor is 'What the payment provider charges for it';
comment on column chargeback.reason is 'Why, in a word of the payment provider''s';
comment on column chargeback.loss_bearer is 'As the rule was when it was opened';
comment on column chargeback.evidence_due_by is 'Until when the payment provider takes evidence; null when it does not say';
comment on column chargeback.evidence is 'What the platform says to it';
comment on column chargeback.evidence_refused is 'The payment provider did not take the evidence';
create index chargeback_of_purchase on chargeback (purchase_number);
create index chargeback_of_attempt on chargeback (attempt_id);
create index chargeback_by_state on chargeback (state, evidence_due_by);
create index chargeback_by_opening on chargeback (opened_at, id);
create index chargeback_by_closing on chargeback (closed_at, id) where closed_at is not null;
alter table chargeback enable row level security;
alter table chargeback force row level security;
create policy by_purchase on chargeback to emporion_storefront
    using (exists (select 1 from purchase p where p.number = chargeback.purchase_number))
    with check (exists (select 1 from purchase p where p.number = chargeback.purchase_number));
create policy operator_read on chargeback for select to emporion_operator using (true);
create policy operator_answers on chargeback for update to emporion_operator using (true) with check (true);
grant select, insert, update (state, amount_minor, fee_minor, evidence_due_by, evidence_refused, closed_at, version)
    on chargeback to emporion_storefront;
grant select, update (state, evidence, evidence_at, evidence_by, evidence_refused, version) on chargeback to emporion_operator;

create table chargeback_share (
    tenant_id       uuid not null,
    id              uuid not null,
    chargeback_id   uuid not null references chargeback (id),
    order_id        uuid not null,
    order_number    text not null,
    purchase_number text not null,
    state           text not null check (state in ('OPEN', 'WON', 'LOST')),
    held_minor      bigint not null check (held_minor >= 0),
    excess_minor    bigint not null check (excess_minor >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    reason          text not null,
    loss_bearer     text not null check (loss_bearer in ('STORE', 'PLATFORM')),
    opened_at       timestamptz not null,
    evidence_due_by timestamptz,
    closed_at       timestamptz,
    version         bigint not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id),
    constraint chargeback_share_of_something check (held_minor + excess_minor > 0),
    constraint chargeback_share_closed_at check ((state = 'OPEN') = (closed_at is null))
);
comment on table chargeback_share is 'What a chargeback takes of one store''s order, as the store sees it';
comment on column chargeback_share.id is 'Also the id of what is held of the order, and of its journal in the book';
comment on column chargeback_share.held_minor is 'Of what the order still had: paid and not given back';
comment on column chargeback_share.excess_minor is 'What had gone back already and is taken a second time; the platform bears it when the chargeback is lost';
create index chargeback_share_of_order on chargeback_share (tenant_id, order_id);
create index chargeback_share_of_chargeback on chargeback_share (chargeback_id);
alter table chargeback_share alter column tenant_id set statistics 0;
alter table chargeback_share enable row level security;
alter table chargeback_share force row level security;
create policy seller_own on chargeback_share for select to emporion_seller using (tenant_id = app_tenant());
create policy storefront_read on chargeback_share for select to emporion_storefront
    using (exists (select 1 from purchase p where p.number = chargeback_share.purchase_number));
create policy storefront_insert on chargeback_share for insert to emporion_storefront with check (tenant_id = app_tenant());
create policy storefront_update on chargeback_share for update to emporion_storefront
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy operator_read on chargeback_share for select to emporion_operator using (true);
grant select on chargeback_share to emporion_seller, emporion_operator;
grant select, insert, update (state, evidence_due_by, closed_at, version) on chargeback_share to emporion_storefront;

-- What a chargeback takes is held among what goes back of the order, so that nothing is given back twice.
alter table order_refund
    drop constraint order_refund_kind_check,
    add constraint order_refund_kind_check check (
        kind in ('REFUSED', 'CANCELLED', 'LATE', 'LINES', 'AMOUNT', 'SHIPPING', 'UNPAID', 'CHARGEBACK'));
comment on table order_refund is 'What of an order goes back to its buyer, by one wish or by a chargeback, until it has gone or stays';
create policy storefront_insert on order_refund for insert to emporion_storefront
    with check (tenant_id = app_tenant() and kind = 'CHARGEBACK');
create policy storefront_update on order_refund for update to emporion_storefront
    using (tenant_id = app_tenant() and kind = 'CHARGEBACK') with check (tenant_id = app_tenant() and kind = 'CHARGEBACK');
create policy storefront_read on order_refund_line for select to emporion_storefront using (tenant_id = app_tenant());
create policy storefront_insert on order_refund_line for insert to emporion_storefront with check (tenant_id = app_tenant());
grant insert, update (state, done_at, version) on order_refund to emporion_storefront;
grant select, insert on order_refund_line to emporion_storefront;

alter table journal
    drop constraint journal_kind_check,
    add constraint journal_kind_check check (kind in ('SALE', 'REFUND', 'REFUND_REFUSED',
        'CHARGEBACK', 'CHARGEBACK_WON', 'CHARGEBACK_LOST', 'CHARGEBACK_FEE'));
alter table posting
    drop constraint posting_account_check,
    add constraint posting_account_check check (account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE', 'SELLER_TAX', 'SELLER_HELD',
        'PLATFORM_COMMISSION', 'PLATFORM_DISCOUNTS', 'CHARGEBACKS', 'CHARGEBACK_LOSSES', 'PROVIDER_CHARGED', 'PROVIDER_FEES'));
