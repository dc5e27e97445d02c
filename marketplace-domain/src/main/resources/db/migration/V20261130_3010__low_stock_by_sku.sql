alter table stock_item add column low_at bigint check (low_at between 0 and 10000000);
comment on column stock_item.low_at is 'From this number of available units down it is running low; null for the number that is usual';
