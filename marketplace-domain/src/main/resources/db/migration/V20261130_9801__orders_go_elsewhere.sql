-- A store may send an order somewhere else as long as nothing of it has left. Where it was to go before stays with the order, and goes
-- with everything else when its buyer is forgotten.
alter table seller_order add former_addresses jsonb not null default '[]' check (jsonb_typeof(former_addresses) = 'array');
comment on column seller_order.former_addresses is 'Where it was to go before, the first first';
grant update (ship_to, former_addresses) on seller_order to emporion_seller;
grant update (former_addresses) on seller_order to emporion_operator;

drop policy operator_erases on seller_order;
create policy operator_erases on seller_order for update to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = seller_order.purchase_number))
    with check (buyer_id is null and email = 'erased@emporion.invalid' and ship_to ->> 'name' = 'Erased' and ship_to ->> 'phone' is null
        and former_addresses = '[]');

alter table order_event
    drop constraint order_event_kind_check,
    add constraint order_event_kind_check check (kind in (
        'STATUS', 'LINES_CANCELLED', 'ADDRESS_CHANGED', 'LATE', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED'));
