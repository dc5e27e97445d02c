-- Kept answers open to whoever names their owner: a store's member or key, a cart, a person. Until now a role saw everything
-- that its application had kept, and some of it was a new API key in clear text.
create function app_answers() returns text language sql stable parallel safe
    return nullif(current_setting('app.answers_of', true), '');

alter table idempotency_record drop constraint idempotency_record_pkey;
alter table idempotency_record add column owner text;
alter table idempotency_record add column cart_id text references cart (id) on delete cascade;
alter table idempotency_record add column location text;
alter table idempotency_record rename column scope to operation;
comment on column idempotency_record.owner is 'SHA-256 of who may have the answer; the row is seen by naming it only';
comment on column idempotency_record.cart_id is 'The cart that the answer is about: the answer goes when the cart goes';
comment on column idempotency_record.operation is 'Method and template of the call; a key means something only there';
comment on column idempotency_record.location is 'The header Location of the answer, below the root of the API where it lies there';

-- Only checkouts go on: what else lies there may show a key of a store, and its fingerprints are none of today's. The owner of
-- the tables sees rows only while row security is not forced.
alter table idempotency_record no force row level security;
alter table cart no force row level security;
delete from idempotency_record where application <> 'storefront' or operation not like 'checkout %';
update idempotency_record r
    set owner = encode(sha256(convert_to('cart ' || substr(r.operation, 10), 'UTF8')), 'hex'),
        cart_id = (select c.id from cart c where c.id = substr(r.operation, 10)),
        operation = 'checkout';
delete from idempotency_record where cart_id is null;
do $$ begin
    if exists (select 1 from idempotency_record where owner is null or application <> 'storefront') then
        raise exception 'kept answers without an owner are left';
    end if;
end $$;
alter table cart force row level security;
alter table idempotency_record force row level security;

alter table idempotency_record alter column owner set not null;
alter table idempotency_record add primary key (application, owner, operation, key);
alter table idempotency_record drop constraint idempotency_record_application_check;
alter table idempotency_record add check (application in ('storefront', 'seller', 'admin'));
create index idempotency_record_of_cart on idempotency_record (cart_id) where cart_id is not null;

drop policy storefront_own on idempotency_record;
drop policy seller_own on idempotency_record;
drop policy operator_erases on idempotency_record;
drop policy operator_erases_seen on idempotency_record;
revoke select (application, answer), delete on idempotency_record from emporion_operator;
grant select, insert, update, delete on idempotency_record to emporion_operator;

create policy storefront_own on idempotency_record to emporion_storefront
    using (application = 'storefront' and owner = app_answers())
    with check (application = 'storefront' and owner = app_answers());
create policy seller_own on idempotency_record to emporion_seller
    using (application = 'seller' and owner = app_answers())
    with check (application = 'seller' and owner = app_answers());
create policy operator_own on idempotency_record to emporion_operator
    using (application = 'admin' and owner = app_answers())
    with check (application = 'admin' and owner = app_answers());

-- Forgetting reads nothing: a delete without a condition reaches what is a day old, and only deletes.
create policy storefront_forgets on idempotency_record for delete to emporion_storefront
    using (application = 'storefront' and created_at < now() - interval '24 hours');
create policy seller_forgets on idempotency_record for delete to emporion_seller
    using (application = 'seller' and created_at < now() - interval '24 hours');
create policy operator_forgets on idempotency_record for delete to emporion_operator
    using (application = 'admin' and created_at < now() - interval '24 hours');
