-- As long as nothing of an order has left, its store may send another variant of the same product at the same price.
grant update (variant_id, sku, title, options, image) on order_line to emporion_seller;
grant insert on reservation to emporion_seller;
-- a line may have again what it gave back for another one
grant update (quantity) on reservation to emporion_storefront;
grant update (quantity, expires_at) on reservation to emporion_seller;

alter table order_event
    drop constraint order_event_kind_check,
    add constraint order_event_kind_check check (kind in (
        'STATUS', 'LINES_CANCELLED', 'ADDRESS_CHANGED', 'LINE_CHANGED', 'LATE', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED'));
