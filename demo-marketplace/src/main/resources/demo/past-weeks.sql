-- The demo is loaded within minutes, by the same calls that people make. This moves what it did to where a marketplace
-- that has been open for a while would have it: stores opened months ago, purchases over the last two weeks, the
-- unfinished ones lately. What customers with an account bought is shown in their account.
-- Moving times is no act of anybody: it does not belong into the audit log.
set local session_replication_role = replica;
update tenant t set opened_at = opened_at - age.days, created_at = created_at - age.days - interval '2 days'
    from (select id, (90 + mod(abs(hashtext(slug)), 700)) * interval '1 day' as days from tenant where opened_at is not null) age
    where age.id = t.id;
update tenant_status_change c set changed_at = case when c.to_status = 'PENDING' then t.created_at else t.opened_at end
    from tenant t where t.id = c.tenant_id and t.opened_at is not null;

create temporary table past on commit drop as
    select p.number, interval '1 day' * case
            when bool_or(o.status = 'NEW') then 0.1 + h.part * 1.1
            when bool_or(o.status in ('ACCEPTED', 'PARTLY_SHIPPED')) then 1 + h.part * 2.5
            when bool_or(o.status = 'SHIPPED') then 2 + h.part * 4
            else 4 + h.part * 9.5 end as age
        from purchase p join seller_order o on o.purchase_number = p.number
        cross join lateral (select mod(abs(hashtext(p.number)), 1000) / 1000.0 as part) h
        group by p.number, h.part;

update purchase p set created_at = p.created_at - past.age, placed_at = p.placed_at - past.age
    from past where past.number = p.number;
update seller_order o set placed_at = o.placed_at - past.age, accept_by = o.accept_by - past.age, ship_by = o.ship_by - past.age,
        next_due = o.next_due - past.age
    from past where past.number = o.purchase_number;
-- Steps follow each other in the time since: accepted after a while, then shipped, then delivered.
update order_event e set happened_at = step.at
    from (select x.tenant_id, x.id, o.placed_at + past.age * (array[0, 0.12, 0.35, 0.5, 0.75])[least(5,
                row_number() over (partition by x.tenant_id, x.order_id order by x.happened_at, x.id))::int] as at
            from order_event x join seller_order o on o.tenant_id = x.tenant_id and o.id = x.order_id
            join past on past.number = o.purchase_number) step
    where step.tenant_id = e.tenant_id and step.id = e.id;
update order_refund r set asked_at = e.happened_at, done_at = e.happened_at + (r.done_at - r.asked_at)
    from order_event e where e.tenant_id = r.tenant_id and e.id = r.id;
update parcel r set shipped_at = o.placed_at + past.age * 0.35,
        delivered_at = case when r.delivered_at is not null then o.placed_at + past.age * 0.75 end
    from seller_order o join past on past.number = o.purchase_number
    where o.tenant_id = r.tenant_id and o.id = r.order_id;
