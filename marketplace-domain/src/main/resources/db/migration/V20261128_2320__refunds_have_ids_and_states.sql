-- A refund is a row from the wish to the provider's word, with an id and an idempotency key of its own: an order may have any
-- number of them. Those from before keep the key that the provider knows them by.
alter table payment_refund rename column id to idempotency_key;
alter table payment_refund
    drop constraint payment_refund_pkey,
    add column id uuid,
    add column order_number text,
    add column state text check (state in ('REQUESTED', 'SENT', 'DONE', 'REFUSED')),
    add column requested_at timestamptz,
    add column version bigint not null default 0,
    alter column refunded_at drop not null;
comment on table payment_refund is 'Money that goes back to a buyer for the order of one store';
comment on column payment_refund.id is 'The id of what it follows, under which it stands in the book as well';
comment on column payment_refund.idempotency_key is 'What the provider knows it by: its id; until there were ids, the order''s number with -refund';
comment on column payment_refund.refunded_at is 'When the provider said that it is done';

-- The owner of the tables sees rows only while row security is not forced.
alter table payment_refund no force row level security;
alter table payment_attempt no force row level security;
alter table seller_order no force row level security;
alter table order_event no force row level security;

update payment_refund set order_number = left(idempotency_key, -length('-refund')), state = 'DONE', requested_at = refunded_at;
update payment_refund r set id = coalesce(
    (select e.id from seller_order o join order_event e on e.tenant_id = o.tenant_id and e.order_id = o.id
        where o.purchase_number = r.purchase_number and o.number = r.order_number and e.status = 'REFUSED'
        order by e.happened_at, e.id limit 1),
    gen_random_uuid());

-- Whose refund is still on its way: the provider may have heard of it under the old key.
insert into payment_refund (id, idempotency_key, purchase_number, order_number, attempt_id, amount_minor, currency, state, requested_at)
    select e.id, o.number || '-refund', o.purchase_number, o.number, a.id, o.total_minor, o.currency, 'REQUESTED', e.happened_at
    from seller_order o
    cross join lateral (select id, happened_at from order_event e where e.tenant_id = o.tenant_id and e.order_id = o.id
        and e.status = 'REFUSED' order by e.happened_at, e.id limit 1) e
    cross join lateral (select id from payment_attempt a where a.purchase_number = o.purchase_number
        and a.state in ('AUTHORISED', 'CAPTURED', 'REFUNDED') order by a.created_at limit 1) a
    where o.status = 'REFUSED' and o.total_minor > 0
      and not exists (select 1 from payment_refund r where r.idempotency_key = o.number || '-refund');

do $$
declare wrong text;
begin
    select string_agg(a.id, ', ') into wrong from payment_attempt a
        where a.refunded_minor <> (select coalesce(sum(r.amount_minor), 0) from payment_refund r
            where r.attempt_id = a.id and r.state = 'DONE');
    if wrong is not null then
        raise exception 'the refunds of these payments do not add up: %', wrong;
    end if;
end $$;

alter table order_event force row level security;
alter table seller_order force row level security;
alter table payment_attempt force row level security;
alter table payment_refund force row level security;

alter table payment_refund
    add primary key (id),
    add unique (idempotency_key),
    alter column order_number set not null,
    alter column state set not null,
    alter column requested_at set not null,
    add constraint payment_refund_done_at check ((state = 'DONE') = (refunded_at is not null));
grant update (state, refunded_at, version) on payment_refund to emporion_storefront;
