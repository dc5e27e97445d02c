-- A cart may change its currency: what a line cost when it was last looked at was in the one that the cart had then.
alter table cart_line add column seen_currency text check (seen_currency ~ '^[A-Z]{3}$');
alter table cart no force row level security;
alter table cart_line no force row level security;
update cart_line l set seen_currency = c.currency from cart c where c.id = l.cart_id;
alter table cart_line force row level security;
alter table cart force row level security;
alter table cart_line alter column seen_currency set not null;
comment on column cart_line.seen_currency is 'Of the price that the buyer has seen; another one than that of the cart when the variant has no price in that';
