-- What a purchase costs is worked out once, when it is quoted. Every part and every line keeps what came of it, and the order of
-- the store takes it over as it stands.
alter table purchase_store
    add column items_minor bigint check (items_minor >= 0),
    add column discount_minor bigint not null default 0 check (discount_minor >= 0),
    add column platform_discount_minor bigint not null default 0 check (platform_discount_minor between 0 and discount_minor),
    add column tax_minor bigint check (tax_minor >= 0),
    add column tax_basis_points int check (tax_basis_points >= 0),
    add column total_minor bigint check (total_minor >= 0);
comment on column purchase_store.items_minor is 'Before any discount';
comment on column purchase_store.platform_discount_minor is 'How much of the discount the platform bears; the store bears the rest';
comment on column purchase_store.tax_minor is 'Contained in the total';
comment on column purchase_store.tax_basis_points is 'Hundredths of a percent: 1900 is 19 %';

alter table purchase_line
    add column discount_minor bigint not null default 0 check (discount_minor >= 0),
    add column total_minor bigint check (total_minor >= 0);
comment on column purchase_line.discount_minor is 'The line''s share of the discounts; taken off in the total';

alter table seller_order
    add column discount_minor bigint not null default 0 check (discount_minor >= 0),
    add column platform_discount_minor bigint not null default 0 check (platform_discount_minor between 0 and discount_minor),
    add column tax_basis_points int check (tax_basis_points >= 0),
    add column commission_basis_points int check (commission_basis_points >= 0);
comment on column seller_order.platform_discount_minor is 'How much of the discount the platform bears; the store bears the rest';
comment on column seller_order.tax_basis_points is 'Hundredths of a percent: 1900 is 19 %';
comment on column seller_order.commission_basis_points is 'The rate that the commission was worked out with, in hundredths of a percent';

alter table order_line add column discount_minor bigint not null default 0 check (discount_minor >= 0);
comment on column order_line.discount_minor is 'The line''s share of the discounts; taken off in the total';

-- The owner of the tables sees rows only while row security is not forced.
alter table purchase no force row level security;
alter table purchase_store no force row level security;
alter table purchase_line no force row level security;
alter table seller_order no force row level security;
alter table order_line no force row level security;

update purchase_line set total_minor = quantity * unit_price_minor;
update purchase_store s set items_minor = coalesce((select sum(l.total_minor) from purchase_line l
    where l.purchase_number = s.purchase_number and l.tenant_id = s.tenant_id), 0);
update purchase_store set total_minor = items_minor + shipping_minor;

-- The rate was configured and not kept: 19 % unless the tax of a purchase says otherwise.
create temporary table rate_of_purchase on commit drop as
    select p.number, case
            when sum(round(s.total_minor::numeric * 1900 / 11900)) = p.tax_minor then 1900
            when p.tax_minor = 0 then 0
            else (round(p.tax_minor * 100.0 / (p.total_minor - p.tax_minor)) * 100)::int end as basis_points
        from purchase p join purchase_store s on s.purchase_number = p.number
        group by p.number, p.tax_minor, p.total_minor;
update purchase_store s set tax_basis_points = r.basis_points,
        tax_minor = round(s.total_minor::numeric * r.basis_points / (10000 + r.basis_points))
    from rate_of_purchase r where r.number = s.purchase_number;
update purchase_store s set tax_minor = o.tax_minor
    from seller_order o where o.tenant_id = s.tenant_id and o.purchase_number = s.purchase_number;
update seller_order o set commission_basis_points = 1000, tax_basis_points = coalesce(
    (select s.tax_basis_points from purchase_store s where s.tenant_id = o.tenant_id and s.purchase_number = o.purchase_number),
    1900);

do $$
declare wrong text;
begin
    select string_agg(p.number, ', ') into wrong from purchase p
        join (select purchase_number, sum(items_minor) as items, sum(shipping_minor) as shipping, sum(tax_minor) as tax,
                  sum(total_minor) as total from purchase_store group by purchase_number) s on s.purchase_number = p.number
        where (s.items, s.shipping, s.tax, s.total) is distinct from (p.items_minor, p.shipping_minor, p.tax_minor, p.total_minor)
           or p.total_minor <> p.items_minor + p.shipping_minor - p.discount_minor;
    if wrong is not null then
        raise exception 'the parts of these purchases do not add up to what was paid: %', wrong;
    end if;
    select string_agg(o.number, ', ') into wrong from seller_order o
        join purchase_store s on s.tenant_id = o.tenant_id and s.purchase_number = o.purchase_number
        where (s.items_minor, s.shipping_minor, s.tax_minor, s.total_minor)
            is distinct from (o.items_minor, o.shipping_minor, o.tax_minor, o.total_minor);
    if wrong is not null then
        raise exception 'these orders cost something else than their part of the purchase: %', wrong;
    end if;
    select string_agg(o.number, ', ') into wrong from seller_order o
        where o.items_minor <> (select coalesce(sum(l.total_minor), 0) from order_line l
            where l.tenant_id = o.tenant_id and l.order_id = o.id);
    if wrong is not null then
        raise exception 'the lines of these orders do not add up to their items: %', wrong;
    end if;
end $$;

alter table order_line force row level security;
alter table seller_order force row level security;
alter table purchase_line force row level security;
alter table purchase_store force row level security;
alter table purchase force row level security;

alter table purchase_store
    alter column items_minor set not null,
    alter column tax_minor set not null,
    alter column tax_basis_points set not null,
    alter column total_minor set not null,
    add constraint purchase_store_adds_up check (total_minor = items_minor + shipping_minor - discount_minor);
alter table purchase_line
    alter column total_minor set not null,
    add constraint purchase_line_adds_up check (total_minor = quantity * unit_price_minor - discount_minor);
alter table purchase
    add constraint purchase_adds_up check (total_minor = items_minor + shipping_minor - discount_minor);

-- What an order and its lines come to takes the discount into account.
do $$
declare old record;
begin
    for old in select conrelid::regclass as tab, conname from pg_constraint
        where conrelid in ('seller_order'::regclass, 'order_line'::regclass) and contype = 'c'
          and pg_get_constraintdef(oid) like '%(total_minor = %'
    loop
        execute format('alter table %s drop constraint %I', old.tab, old.conname);
    end loop;
end $$;
alter table seller_order
    alter column tax_basis_points set not null,
    alter column commission_basis_points set not null,
    add constraint seller_order_adds_up check (total_minor = items_minor + shipping_minor - discount_minor);
alter table order_line
    add constraint order_line_adds_up check (total_minor = quantity * unit_price_minor - discount_minor);
