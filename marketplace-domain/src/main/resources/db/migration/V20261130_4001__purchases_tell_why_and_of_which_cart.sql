alter table purchase add column closed_store text;
comment on column purchase.closed_store is 'Name of the store that had stopped selling when the payment was there, so that the purchase failed';

create index purchase_placed_of_cart on purchase (cart_id, placed_at) where status = 'PLACED';
comment on index purchase_placed_of_cart is 'What a cart was bought with, for the windows that still show it';
