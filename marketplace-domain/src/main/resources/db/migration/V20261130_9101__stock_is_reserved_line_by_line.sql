-- What is reserved is for one line of a purchase, whose id its order keeps, and says how much of it is still kept: it falls when
-- units leave or go back on sale. So what is reserved of a SKU is the sum of what is held for lines, as what is on hand is the
-- sum of its movements.
alter table reservation
    add line_id uuid,
    add held bigint;

alter table reservation no force row level security;
alter table purchase_line no force row level security;
alter table order_line no force row level security;
alter table seller_order no force row level security;
alter table stock_item no force row level security;
alter table variant no force row level security;

update reservation r set line_id = l.id from purchase_line l
 where l.purchase_number = r.purchase_number and l.tenant_id = r.tenant_id and l.variant_id = r.variant_id;
update reservation r set line_id = l.id from seller_order o join order_line l on l.tenant_id = o.tenant_id and l.order_id = o.id
 where o.purchase_number = r.purchase_number and o.tenant_id = r.tenant_id and l.variant_id = r.variant_id;
update reservation set held = case state when 'RELEASED' then 0 else quantity end;
update reservation r set held = r.quantity - l.shipped from order_line l
 where r.state = 'CLAIMED' and l.tenant_id = r.tenant_id and l.id = r.line_id;

-- What does not add up before would not afterwards.
do $$
declare wrong text;
begin
    select string_agg(purchase_number, ', ') into wrong from (
        select distinct purchase_number from reservation where line_id is null order by purchase_number limit 10) r;
    if wrong is not null then
        raise exception 'Stock is reserved for purchases without such a line: %', wrong;
    end if;
    select string_agg(purchase_number, ', ') into wrong from (
        select distinct purchase_number from reservation where held not between 0 and quantity
        order by purchase_number limit 10) r;
    if wrong is not null then
        raise exception 'More has left than was reserved for purchases: %', wrong;
    end if;
    select string_agg(format('%s (%s reserved, %s for purchases)', sku, reserved, held), ', ') into wrong from (
        select v.sku, s.reserved, coalesce(r.held, 0) as held from stock_item s
          join variant v on v.tenant_id = s.tenant_id and v.id = s.variant_id
          left join (select tenant_id, variant_id, sum(held) as held from reservation group by tenant_id, variant_id) r
            on r.tenant_id = s.tenant_id and r.variant_id = s.variant_id
         where s.reserved <> coalesce(r.held, 0) order by v.sku limit 10) d;
    if wrong is not null then
        raise exception 'Reserved stock does not add up: %', wrong;
    end if;
end $$;

alter table variant force row level security;
alter table stock_item force row level security;
alter table seller_order force row level security;
alter table order_line force row level security;
alter table purchase_line force row level security;
alter table reservation force row level security;

alter table reservation
    alter line_id set not null,
    alter held set not null,
    add constraint reservation_held check (case state
        when 'RELEASED' then held = 0
        when 'CLAIMED' then held between 0 and quantity
        else held = quantity end),
    add unique (tenant_id, line_id, variant_id);
create index reservation_live on reservation (tenant_id, variant_id) where held > 0;
comment on table reservation is 'Units kept for a line of a purchase: held until expiry, pinned while a payment is under way, claimed by its order';
comment on column reservation.line_id is 'The line of the purchase, whose id that of the order has too';
comment on column reservation.held is 'How many of them are kept still; the others have left or are back on sale';
grant update (held) on reservation to emporion_storefront, emporion_seller;

create view stock_difference with (security_invoker = true) as
    select tenant_id, variant_id, on_hand, moved, reserved, held
    from (select s.tenant_id, s.variant_id, s.on_hand, coalesce(m.moved, 0)::bigint as moved,
                 s.reserved, coalesce(r.held, 0)::bigint as held
            from stock_item s
            left join (select tenant_id, variant_id, sum(quantity) as moved from stock_movement
                        group by tenant_id, variant_id) m
              on m.tenant_id = s.tenant_id and m.variant_id = s.variant_id
            left join (select tenant_id, variant_id, sum(held) as held from reservation where held > 0
                        group by tenant_id, variant_id) r
              on r.tenant_id = s.tenant_id and r.variant_id = s.variant_id) s
    where on_hand <> moved or reserved <> held;
comment on view stock_difference is 'SKUs whose on hand is not the sum of their movements, or whose reserved is not what is kept for lines; none, ever';
grant select on stock_difference to emporion_seller;
