-- A buyer's request names a variant, not its store: the door into a store's variants by their id.
create index variant_by_id on variant (id);

alter table cart_line add column seen_title text not null default '';
comment on column cart_line.seen_title is 'Title when the buyer put it in, to name what is no longer on sale';

create table payment_refund (
    id              text primary key,
    purchase_number text not null references purchase (number),
    attempt_id      text not null references payment_attempt (id),
    amount_minor    bigint not null check (amount_minor > 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    refunded_at     timestamptz not null
);
comment on table payment_refund is 'Money given back for the part of one store; its id, the order''s number with -refund, is the provider''s idempotency key';
create index payment_refunds_of_purchase on payment_refund (purchase_number);

alter table payment_refund enable row level security;
alter table payment_refund force row level security;
create policy by_purchase on payment_refund to emporion_storefront
    using (exists (select 1 from purchase p where p.number = payment_refund.purchase_number))
    with check (exists (select 1 from purchase p where p.number = payment_refund.purchase_number));
create policy operator_read on payment_refund for select to emporion_operator using (true);
grant select, insert on payment_refund to emporion_storefront;
grant select on payment_refund to emporion_operator;
