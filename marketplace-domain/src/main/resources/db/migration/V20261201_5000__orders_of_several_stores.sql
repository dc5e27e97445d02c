-- Who writes to a buyer about one order sees the order's store only, and has to know whether there are other stores to speak of.
alter table seller_order add column of_several boolean not null default false;
comment on column seller_order.of_several is 'Whether other stores have orders of the same purchase';

alter table seller_order no force row level security;
alter table seller_order disable trigger user;
update seller_order o set of_several = true
    where exists (select 1 from seller_order x where x.purchase_number = o.purchase_number and x.id <> o.id);
alter table seller_order enable trigger user;
alter table seller_order force row level security;
