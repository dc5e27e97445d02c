-- What the buyer was told when paying; nothing where nothing was said.
alter table purchase_store add arrives_from date, add arrives_to date,
    add constraint purchase_store_arrives check ((arrives_from is null) = (arrives_to is null) and arrives_from <= arrives_to);
alter table seller_order add arrives_from date, add arrives_to date,
    add constraint seller_order_arrives check ((arrives_from is null) = (arrives_to is null) and arrives_from <= arrives_to);
comment on column purchase_store.arrives_from is 'First of the days on one of which it is to arrive, as the buyer was told';
comment on column seller_order.arrives_from is 'First of the days on one of which it is to arrive, as the buyer was told';
