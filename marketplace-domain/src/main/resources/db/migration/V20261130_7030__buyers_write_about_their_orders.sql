-- What buyers write to a store about an order. The store reads it, nobody changes it; an erasure takes the buyer out of it.
create table order_inquiry (
    tenant_id       uuid not null,
    id              uuid not null,
    order_id        uuid not null,
    order_number    text not null,
    purchase_number text not null,
    buyer_id        text,
    reason          text not null check (reason in ('NOT_ARRIVED', 'DAMAGED', 'WRONG', 'WITHDRAWAL', 'OTHER')),
    message         text not null check (length(message) between 1 and 4000),
    reply_to        text not null check (length(reply_to) between 3 and 254),
    asked_at        timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references seller_order (tenant_id, id)
);
comment on table order_inquiry is 'A message of a buyer to the store about an order, mailed to the store and kept with the order';
comment on column order_inquiry.buyer_id is 'Whose order it is; empty for a guest''s, and after an erasure';
comment on column order_inquiry.reply_to is 'The address that the buyer wants to be answered at; the store sees it';
create index order_inquiry_of_order on order_inquiry (tenant_id, order_id, asked_at);
create index order_inquiry_of_purchase on order_inquiry (purchase_number);
create index order_inquiry_of_buyer on order_inquiry (buyer_id) where buyer_id is not null;
alter table order_inquiry alter column tenant_id set statistics 0;

alter table order_inquiry enable row level security;
alter table order_inquiry force row level security;
create policy seller_own on order_inquiry to emporion_seller
    using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
create policy storefront_insert on order_inquiry for insert to emporion_storefront with check (tenant_id = app_tenant());
create policy storefront_read on order_inquiry for select to emporion_storefront
    using (exists (select 1 from purchase p where p.number = order_inquiry.purchase_number));
create policy operator_erases_seen on order_inquiry for select to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = order_inquiry.purchase_number));
create policy operator_erases on order_inquiry for update to emporion_operator
    using (exists (select 1 from erasure_purchase x where x.purchase_number = order_inquiry.purchase_number))
    with check (buyer_id is null and message = 'Erased' and reply_to = 'erased@emporion.invalid');
grant select on order_inquiry to emporion_seller;
grant select, insert on order_inquiry to emporion_storefront;
grant select (tenant_id, id, purchase_number), update (buyer_id, message, reply_to) on order_inquiry to emporion_operator;
