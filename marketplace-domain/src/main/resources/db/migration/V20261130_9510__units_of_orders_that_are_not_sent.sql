-- A store can cancel units of an order that have not left; a refusal is that of all units.
alter table order_line add cancelled bigint not null default 0 check (cancelled >= 0);
comment on column order_line.cancelled is 'Units that will not be sent';

-- The owner of the tables sees rows only while row security is not forced.
alter table seller_order no force row level security;
alter table order_line no force row level security;
update order_line l set cancelled = l.quantity - l.shipped
    from seller_order o where o.tenant_id = l.tenant_id and o.id = l.order_id and o.status in ('REFUSED', 'CANCELLED');
alter table order_line force row level security;
alter table seller_order force row level security;

alter table order_line add constraint order_line_sent_or_not check (shipped + cancelled <= quantity);
grant update (cancelled) on order_line to emporion_seller;

alter table order_event
    drop constraint order_event_kind_check,
    add constraint order_event_kind_check check (
        kind in ('STATUS', 'LINES_CANCELLED', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED')),
    add units json;
comment on column order_event.units is 'How many units of which line will not be sent since then, by the id of the line; null where it is about none';
