-- The timeline of an order tells of money that is to go back, went back or could not, beside the states that the order came to.
alter table order_event
    add kind text not null default 'STATUS' check (kind in ('STATUS', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED'));
alter table order_event alter column kind drop default;
comment on column order_event.kind is 'STATUS: it came to the state; otherwise what happened while it was in it';
