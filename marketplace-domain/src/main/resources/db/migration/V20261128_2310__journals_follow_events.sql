-- A journal follows an event of an order and goes under its id: an order may have any number of refunds, and an event that is told
-- again is not written again.
alter table journal add column event_id uuid;
comment on column journal.event_id is 'The event that it follows: of the order, or the refund';
comment on table journal is 'One balanced entry of the double-entry book; belongs to one event of a seller order, hence to one tenant';

-- The owner of the tables sees rows only while row security is not forced.
alter table journal no force row level security;
alter table posting no force row level security;
alter table seller_order no force row level security;
alter table order_event no force row level security;
update journal j set event_id = coalesce(
    (select e.id from order_event e where e.tenant_id = j.tenant_id and e.order_id = j.order_id
        and e.status = case j.kind when 'SALE' then 'NEW' else 'REFUSED' end order by e.happened_at, e.id limit 1),
    j.id);

do $$
declare wrong text;
begin
    select string_agg(o.number, ', ') into wrong from seller_order o
        join (select j.tenant_id, j.order_id,
                  coalesce(sum(p.amount_minor) filter (where p.account = 'BUYER_PAYMENTS'), 0) as paid,
                  coalesce(-sum(p.amount_minor) filter (where p.account = 'PLATFORM_COMMISSION'), 0) as commission
              from journal j join posting p on p.tenant_id = j.tenant_id and p.journal_id = j.id where j.kind = 'SALE'
              group by j.tenant_id, j.order_id) s on s.tenant_id = o.tenant_id and s.order_id = o.id
        where (s.paid, s.commission) is distinct from (o.total_minor, o.commission_minor);
    if wrong is not null then
        raise exception 'the book says something else than these orders: %', wrong;
    end if;
end $$;

alter table order_event force row level security;
alter table seller_order force row level security;
alter table posting force row level security;
alter table journal force row level security;

alter table journal
    alter column event_id set not null,
    drop constraint journal_tenant_id_order_id_kind_key,
    add constraint journal_once_per_event unique (tenant_id, event_id);
create index journal_of_order on journal (tenant_id, order_id);

alter table posting
    drop constraint posting_account_check,
    add constraint posting_account_check
        check (account in ('BUYER_PAYMENTS', 'SELLER_PAYABLE', 'PLATFORM_COMMISSION', 'PLATFORM_DISCOUNTS'));
