-- What a provider tells is written down by its id, in the transaction in which it does what it does: told again, it does nothing.
create table provider_event (
    provider    text not null,
    event_id    text not null,
    type        text not null,
    ref         text not null,
    received_at timestamptz not null default clock_timestamp(),
    primary key (provider, event_id)
);
comment on table provider_event is 'What payment providers told of their own accord, without its contents; kept for 90 days';
comment on column provider_event.provider is 'The payment method that the provider stands for';
comment on column provider_event.event_id is 'The provider''s; the same when it is told again';
comment on column provider_event.ref is 'The key of the payment or refund that it is about';
create index provider_event_age on provider_event (received_at);
grant select, insert, delete on provider_event to emporion_storefront;

-- What was set aside may be let go by the provider before it is taken, and only some of it may be taken.
alter table payment_attempt
    drop constraint payment_attempt_state_check,
    add constraint payment_attempt_state_check check (state in
        ('CREATED', 'SENT', 'UNKNOWN', 'AUTHORISED', 'CAPTURED', 'DECLINED', 'VOIDED', 'EXPIRED', 'REFUNDED')),
    add column captured_minor bigint not null default 0;
comment on column payment_attempt.captured_minor is 'What was taken of the amount';

-- The owner of the tables sees rows only while row security is not forced.
alter table payment_attempt no force row level security;
update payment_attempt set captured_minor = amount_minor where state in ('CAPTURED', 'REFUNDED');
do $$
declare wrong text;
begin
    select string_agg(id, ', ') into wrong from payment_attempt where refunded_minor > captured_minor;
    if wrong is not null then
        raise exception 'more of these payments went back than was taken: %', wrong;
    end if;
end $$;
alter table payment_attempt force row level security;
alter table payment_attempt
    add constraint payment_captured_at_most check (captured_minor between 0 and amount_minor),
    add constraint payment_refunded_at_most check (refunded_minor <= captured_minor);

-- Money that was taken for a purchase without orders goes back as well, and a provider says why it refuses one.
alter table payment_refund
    alter column order_number drop not null,
    add column provider_refund_id text,
    add column refuse_reason text,
    add constraint payment_refund_refused_why check (refuse_reason is null or state = 'REFUSED');
comment on table payment_refund is 'Money that goes back to a buyer: for the order of one store, or for a purchase that was given up';
comment on column payment_refund.order_number is 'Null when the purchase was given up and has no orders';
comment on column payment_refund.provider_refund_id is 'The id that the provider gave it';
comment on column payment_refund.refuse_reason is 'Why the provider refused it, in its words';
grant update (provider_refund_id, refuse_reason) on payment_refund to emporion_storefront;
