-- Erasing what is kept about a buyer. The shop asks for it, the platform does it, and may write nothing but the erased form.
create table erasure (
    id              uuid primary key,
    user_id         text,
    purchase_number text,
    requested_at    timestamptz not null,
    state           text not null check (state in ('WAITING', 'DONE')),
    waits_for       text check (waits_for in ('ORDERS', 'STORE')),
    done_at         timestamptz,
    check (state = 'DONE' or (user_id is null) <> (purchase_number is null)),
    check (state = 'WAITING' or (user_id is null and purchase_number is null and done_at is not null))
);
comment on table erasure is 'A buyer''s wish to be forgotten: all of an account, or one purchase of a guest. Done, it says of nobody whose it was';
comment on column erasure.waits_for is 'ORDERS: some are still on their way; STORE: the person still works for a store';
create unique index erasure_one_per_user on erasure (user_id) where state = 'WAITING';
create unique index erasure_one_per_purchase on erasure (purchase_number) where state = 'WAITING';

create table erasure_purchase (
    erasure_id      uuid not null references erasure (id),
    purchase_number text not null references purchase (number),
    primary key (erasure_id, purchase_number)
);
comment on table erasure_purchase is 'What an erasure is about, only while it is being done';
create index erasure_of_purchase on erasure_purchase (purchase_number);

alter table erasure enable row level security;
alter table erasure force row level security;
alter table erasure_purchase enable row level security;
alter table erasure_purchase force row level security;
create policy own on erasure to emporion_storefront
    using (user_id = app_user() or purchase_number = app_purchase())
    with check (state = 'WAITING' and (user_id = app_user() or purchase_number = app_purchase()));
create policy operator_works on erasure to emporion_operator using (true) with check (true);
create policy operator_works on erasure_purchase to emporion_operator
    using (true)
    with check (exists (select 1 from erasure e join purchase p on p.number = erasure_purchase.purchase_number
                        where e.id = erasure_purchase.erasure_id and e.state = 'WAITING'
                          and (e.user_id = p.buyer_id or e.purchase_number = p.number)));
grant select, insert on erasure to emporion_storefront;
grant select, update (user_id, purchase_number, state, waits_for, done_at) on erasure to emporion_operator;
grant select, insert, delete on erasure_purchase to emporion_operator;

-- The platform reaches only what an erasure is about, and leaves nobody's name there.
create policy operator_erases on purchase for update to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = purchase.number))
    with check (buyer_id is null and email = 'erased@emporion.invalid' and ship_to ->> 'name' = 'Erased' and ship_to ->> 'phone' is null);
create policy operator_erases_seen on seller_order for select to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = seller_order.purchase_number));
create policy operator_erases on seller_order for update to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = seller_order.purchase_number))
    with check (buyer_id is null and email = 'erased@emporion.invalid' and ship_to ->> 'name' = 'Erased' and ship_to ->> 'phone' is null);
create policy operator_erases_seen on cart for select to emporion_operator
    using (exists (select 1 from erasure e where e.state = 'WAITING' and e.user_id = cart.buyer_id)
        or exists (select 1 from erasure_purchase x join purchase p on p.number = x.purchase_number where p.cart_id = cart.id));
create policy operator_erases on cart for delete to emporion_operator
    using (exists (select 1 from erasure e where e.state = 'WAITING' and e.user_id = cart.buyer_id)
        or exists (select 1 from erasure_purchase x join purchase p on p.number = x.purchase_number where p.cart_id = cart.id));
create policy operator_erases_seen on idempotency_record for select to emporion_operator
    using (application = 'storefront' and (exists (select 1 from cart c where position(c.id in answer) > 0)
        or exists (select 1 from erasure_purchase x where position(x.purchase_number in answer) > 0)));
create policy operator_erases on idempotency_record for delete to emporion_operator
    using (application = 'storefront' and (exists (select 1 from cart c where position(c.id in answer) > 0)
        or exists (select 1 from erasure_purchase x where position(x.purchase_number in answer) > 0)));
grant update (buyer_id, email, ship_to) on purchase, seller_order to emporion_operator;
grant select (tenant_id, id, purchase_number, status, placed_at) on seller_order to emporion_operator;
grant select (id, buyer_id), delete on cart to emporion_operator;
grant select (application, answer), delete on idempotency_record to emporion_operator;
