-- Somebody with an account has one cart, the same on every device; two log-ins at the same moment find the same one.
drop index cart_of_buyer;
create unique index cart_of_buyer on cart (buyer_id) where buyer_id is not null;
comment on column cart.buyer_id is 'Whose cart it is; null: a guest''s, known by its id alone';
