-- Goods that are not sent while the buyer's bank has their money: what could not go back then goes back once the bank has returned it.
alter table order_refund
    add column withheld_minor bigint not null default 0 check (withheld_minor >= 0),
    drop constraint order_refund_kind_check,
    add constraint order_refund_kind_check check (
        kind in ('REFUSED', 'CANCELLED', 'LATE', 'LINES', 'AMOUNT', 'SHIPPING', 'UNPAID', 'CHARGEBACK', 'WITHHELD'));
comment on column order_refund.withheld_minor is
    'What would have gone back besides, had the buyer''s bank not taken it; owed to the buyer when the bank gives it back';
alter table order_refund_line add column withheld_minor bigint not null default 0 check (withheld_minor >= 0);
comment on column order_refund_line.withheld_minor is
    'What of this line the buyer''s bank had; what the lines leave of the refund''s is the delivery''s';
