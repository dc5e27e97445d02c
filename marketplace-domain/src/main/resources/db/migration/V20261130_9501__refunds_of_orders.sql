-- What goes back of an order is written down by its store: how much of which line and of the delivery, the tax in it, and what the
-- platform takes and gives back with it. The book keeps the tax of a sale on an account of its own.
create table order_refund (
    tenant_id               uuid not null,
    id                      uuid not null,
    order_id                uuid not null,
    kind                    text not null check (kind in ('REFUSED', 'CANCELLED', 'LATE', 'LINES', 'AMOUNT', 'SHIPPING', 'UNPAID')),
    goods_minor             bigint not null check (goods_minor >= 0),
    shipping_minor          bigint not null check (shipping_minor >= 0),
    total_minor             bigint not null,
    tax_minor               bigint not null check (tax_minor >= 0),
    commission_minor        bigint not null check (commission_minor >= 0),
    platform_discount_minor bigint not null check (platform_discount_minor >= 0),
    currency                text not null check (currency ~ '^[A-Z]{3}$'),
    reason                  text not null,
    asked_by                text not null,
    asked_at                timestamptz not null,
    state                   text not null check (state in ('REQUESTED', 'DONE', 'REFUSED')),
    done_at                 timestamptz,
    version                 bigint not null default 0,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id),
    constraint order_refund_adds_up check (total_minor = goods_minor + shipping_minor),
    constraint order_refund_done_at check ((state = 'REQUESTED') = (done_at is null))
);
comment on table order_refund is 'What of an order goes back to its buyer by one wish, from the wish to the payment provider''s word';
comment on column order_refund.id is 'The id of what it follows; the refund has it in the book and at the provider as well';
comment on column order_refund.tax_minor is 'In what the store gives back, of the lines and of the delivery';
comment on column order_refund.commission_minor is 'What the platform gives back of its commission';
comment on column order_refund.platform_discount_minor is 'What the platform takes back of the discounts that it bears';
comment on column order_refund.done_at is 'When the provider had given or refused it';
create index order_refund_of_order on order_refund (tenant_id, order_id);

create table order_refund_line (
    tenant_id               uuid not null,
    id                      uuid not null,
    refund_id               uuid not null,
    order_line_id           uuid not null,
    quantity                bigint not null check (quantity >= 0),
    amount_minor            bigint not null check (amount_minor >= 0),
    tax_minor               bigint not null check (tax_minor >= 0),
    commission_minor        bigint not null check (commission_minor >= 0),
    platform_discount_minor bigint not null check (platform_discount_minor >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, refund_id, order_line_id),
    foreign key (tenant_id, refund_id) references order_refund (tenant_id, id),
    foreign key (tenant_id, order_line_id) references order_line (tenant_id, id)
);
comment on table order_refund_line is 'What of one order line goes back by a refund; what the lines leave of it is the delivery''s';
comment on column order_refund_line.quantity is 'Units that are given back; 0 when the buyer keeps them and gets an amount';
alter table order_refund alter column tenant_id set statistics 0;
alter table order_refund_line alter column tenant_id set statistics 0;

alter table journal
    drop constraint journal_kind_check,
    add constraint journal_kind_check check (kind in ('SALE', 'REFUND', 'REFUND_REFUSED'));
alter table posting
    drop constraint posting_account_check,
    add constraint posting_account_check check (
        account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE', 'SELLER_TAX', 'PLATFORM_COMMISSION', 'PLATFORM_DISCOUNTS'));

-- The owner of the tables sees rows only while row security is not forced.
alter table seller_order no force row level security;
alter table order_line no force row level security;
alter table order_event no force row level security;
alter table payment_refund no force row level security;

-- How a refund ended is told to the store of its order.
alter table payment_refund add column tenant_id uuid;
comment on column payment_refund.tenant_id is 'Whose order it is; null when the purchase was given up and has no orders';
alter table payment_refund alter column tenant_id set statistics 0;
update payment_refund r set tenant_id = o.tenant_id from seller_order o where o.number = r.order_number;
alter table payment_refund add constraint payment_refund_of_order check ((tenant_id is null) = (order_number is null));

alter table journal no force row level security;
alter table posting no force row level security;

-- Until now all of an order went back, and only when its store refused it.
insert into posting (tenant_id, id, journal_id, account, amount_minor, currency)
    select j.tenant_id, gen_random_uuid(), j.id, p.account, p.sign * case j.kind when 'SALE' then o.tax_minor else -o.tax_minor end,
           o.currency
    from journal j
    join seller_order o on o.tenant_id = j.tenant_id and o.id = j.order_id
    cross join (values ('SELLER_TAX', -1), ('SELLER_PAYABLE', 1)) as p(account, sign)
    where o.tax_minor > 0;
set constraints posting_balances immediate;
set constraints posting_balances deferred;

insert into order_refund (tenant_id, id, order_id, kind, goods_minor, shipping_minor, total_minor, tax_minor, commission_minor,
        platform_discount_minor, currency, reason, asked_by, asked_at, state, done_at)
    select o.tenant_id, e.id, o.id, 'REFUSED', l.goods_minor, o.total_minor - l.goods_minor, o.total_minor, o.tax_minor,
           o.commission_minor, o.platform_discount_minor, o.currency, coalesce(o.refuse_reason, e.note), e.happened_by, e.happened_at,
           case when r.state = 'DONE' then 'DONE' else 'REQUESTED' end,
           case when r.state = 'DONE' then r.refunded_at end
    from seller_order o
    cross join lateral (select id, note, happened_by, happened_at from order_event e where e.tenant_id = o.tenant_id
        and e.order_id = o.id and e.status = 'REFUSED' order by e.happened_at, e.id limit 1) e
    cross join lateral (select sum(l.total_minor + case when o.tax_contained then 0 else l.tax_minor end) as goods_minor
        from order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id) l
    left join payment_refund r on r.id = e.id
    where o.status = 'REFUSED' and o.total_minor > 0;
-- All commissions and discounts of such a refund stand with the refund itself: it leaves nothing to be shared out.
insert into order_refund_line (tenant_id, id, refund_id, order_line_id, quantity, amount_minor, tax_minor, commission_minor,
        platform_discount_minor)
    select l.tenant_id, gen_random_uuid(), r.id, l.id, l.quantity,
           l.total_minor + case when o.tax_contained then 0 else l.tax_minor end, l.tax_minor, 0, 0
    from order_refund r
    join seller_order o on o.tenant_id = r.tenant_id and o.id = r.order_id
    join order_line l on l.tenant_id = o.tenant_id and l.order_id = o.id;

do $$
declare wrong text;
begin
    select string_agg(distinct number, ', ') into wrong from (
        select o.number from order_refund r
        join seller_order o on o.tenant_id = r.tenant_id and o.id = r.order_id
        join journal j on j.tenant_id = o.tenant_id and j.order_id = o.id
        join posting p on p.tenant_id = j.tenant_id and p.journal_id = j.id
        group by o.tenant_id, o.id, o.number, p.account having sum(p.amount_minor) <> 0) w;
    if wrong is not null then
        raise exception 'these orders were refused and the book does not say that all of them went back: %', wrong;
    end if;
end $$;

-- Tasks name the refund. What the provider has refused is still in the book; the portal takes it out.
update storefront_task t set task_instance = r.tenant_id || '/' || r.id
    from order_refund r join seller_order o on o.tenant_id = r.tenant_id and o.id = r.order_id
    where t.task_name = 'order.refund' and t.task_instance = o.tenant_id || '/' || o.number;
insert into portal_task (task_name, task_instance, execution_time, picked, version, priority)
    select 'refund.refused', r.tenant_id || '/' || r.id, now(), false, 1, 0
    from order_refund r join payment_refund p on p.id = r.id where p.state = 'REFUSED';

alter table posting force row level security;
alter table journal force row level security;
alter table payment_refund force row level security;
alter table order_event force row level security;
alter table order_line force row level security;
alter table seller_order force row level security;

do $$
declare t text;
begin
    foreach t in array array['order_refund', 'order_refund_line'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seller_own on %I to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', t);
    end loop;
end $$;
create policy storefront_read on order_refund for select to emporion_storefront
    using (exists (select 1 from seller_order o where o.tenant_id = order_refund.tenant_id and o.id = order_refund.order_id));
grant select, insert, update (state, done_at, version) on order_refund to emporion_seller;
grant select, insert on order_refund_line to emporion_seller;
grant select on order_refund to emporion_storefront;
