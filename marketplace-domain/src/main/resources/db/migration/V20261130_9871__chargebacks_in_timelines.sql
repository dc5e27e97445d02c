-- What a buyer's bank does stands among what has happened to an order.
alter table order_event
    drop constraint order_event_kind_check,
    add constraint order_event_kind_check check (kind in (
        'STATUS', 'LINES_CANCELLED', 'ADDRESS_CHANGED', 'LINE_CHANGED', 'LATE', 'REFUND_ASKED', 'REFUNDED', 'REFUND_REFUSED',
        'CHARGEBACK_OPENED', 'CHARGEBACK_WON', 'CHARGEBACK_LOST'));
