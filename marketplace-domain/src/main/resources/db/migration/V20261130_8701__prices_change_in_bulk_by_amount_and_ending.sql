-- Prices change in bulk by an amount and to what they end with as well, in any currency that they are in.
alter table bulk_change drop constraint bulk_change_kind_check;
alter table bulk_change add constraint bulk_change_kind_check check (kind in
    ('CATEGORY', 'PRICE', 'PRICE_PERCENT', 'PRICE_ADD', 'PRICE_ROUND', 'STOCK', 'STOCK_ADD', 'PUBLISH', 'UNPUBLISH', 'DELETE'));
comment on column bulk_change.parameters is
    'What the products become, under "value": a category, a price, a percentage, an amount, a count; for prices also their currency unless it is the main one, and their ending with its direction';
