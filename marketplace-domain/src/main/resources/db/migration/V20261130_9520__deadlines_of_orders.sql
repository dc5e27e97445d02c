-- A store has to accept an order and to send it in time. The days are fixed when it is placed; orders that are open by now get the
-- whole time from now on.
alter table seller_order
    add accept_by timestamptz,
    add ship_by timestamptz,
    add late_since timestamptz,
    add next_due timestamptz;

-- The owner of the table sees rows only while row security is not forced; the log tells what people change.
alter table seller_order no force row level security;
alter table order_line no force row level security;
alter table seller_order disable trigger user;
update seller_order o set
    accept_by = due.accept_by,
    ship_by = due.ship_by,
    next_due = case o.status when 'NEW' then due.accept_by when 'ACCEPTED' then due.ship_by when 'PARTLY_SHIPPED' then due.ship_by end
    from (select b.tenant_id, b.id, b.began + interval '48 hours' as accept_by,
            greatest(b.began + interval '5 days', b.promised::timestamp at time zone 'UTC' + interval '2 days') as ship_by
        from (select o.tenant_id, o.id,
                case when o.status in ('NEW', 'ACCEPTED', 'PARTLY_SHIPPED') then now() else o.placed_at end as began,
                (select max(l.promised_on) from order_line l where l.tenant_id = o.tenant_id and l.order_id = o.id) as promised
            from seller_order o) b) due
    where due.tenant_id = o.tenant_id and due.id = o.id;
alter table seller_order enable trigger user;
alter table order_line force row level security;
alter table seller_order force row level security;

alter table seller_order
    alter accept_by set not null,
    alter ship_by set not null,
    add constraint seller_order_due_while_open check (next_due is null or status in ('NEW', 'ACCEPTED', 'PARTLY_SHIPPED'));
comment on column seller_order.late_since is 'Since when the store has let its time pass; null again when it has done what was due';
comment on column seller_order.next_due is 'When it is late, or is cancelled by itself when it is late already; null when nothing is still to be sent';
create index seller_order_due on seller_order (next_due) where next_due is not null;

grant update (late_since, next_due) on seller_order to emporion_seller;
grant select (next_due) on seller_order to emporion_operator;
create policy operator_finds_due on seller_order for select to emporion_operator using (next_due is not null);

alter table order_event
    drop constraint order_event_kind_check,
    add constraint order_event_kind_check check (
        kind in ('STATUS', 'LINES_CANCELLED', 'LATE', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED'));
