-- Every change of an item's stock raises its version, those of checkouts too: who has read it without a lock is told when it
-- was changed meanwhile.
alter table stock_item add column version bigint not null default 0;
comment on column stock_item.version is 'Rises with every change, whoever makes it';
grant update (version) on stock_item to emporion_storefront;
