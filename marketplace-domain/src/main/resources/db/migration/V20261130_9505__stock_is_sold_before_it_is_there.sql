-- A SKU may be sold before it is there: so many units beyond what is on hand, from a day on which they can be sent. What was
-- promised stands with what is bought.
alter table stock_item
    add later text check (later in ('BACKORDER', 'PREORDER')),
    add later_limit bigint not null default 0 check (later_limit between 0 and 10000000),
    add promised_on date,
    add constraint stock_later_has_its_day check ((later is null) = (promised_on is null)),
    add constraint stock_later_has_its_limit check (later is not null or later_limit = 0),
    drop constraint stock_never_oversold,
    add constraint stock_never_oversold check (not tracked or (on_hand >= 0 and on_hand + later_limit >= reserved));
comment on column stock_item.later is 'Why it is sold before it is there; null when it is not';
comment on column stock_item.later_limit is 'How many units may be reserved beyond what is on hand';
comment on column stock_item.promised_on is 'The day from which they can be sent; afterwards no more are sold so';

create or replace view stock_available with (security_invoker = true) as
    select tenant_id, variant_id, on_hand, reserved, tracked,
           case when promised_on >= current_date then later end as later,
           case when promised_on >= current_date then later_limit else 0 end as later_limit,
           case when promised_on >= current_date then promised_on end as promised_on
    from stock_item;
comment on view stock_available is
    'How many are left of a variant: on hand less reserved, later_limit more that are promised for a day, or any number when its stock is not kept';

alter table cart_line add seen_promised_on date;
comment on column cart_line.seen_promised_on is 'The day from which it can be sent, as the buyer has seen it; null when it was there';
alter table purchase_line add promised_on date;
alter table order_line add promised_on date;
comment on column purchase_line.promised_on is 'The day from which it can be sent, as its buyer was told; null when it was there';
comment on column order_line.promised_on is 'The day from which it can be sent, as its buyer was told; null when it was there';
