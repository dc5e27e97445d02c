-- The cart of a guest that nobody has touched for a month may be cleared away without its key.
create index cart_of_guest on cart (updated_at) where buyer_id is null;
create policy abandoned_seen on cart for select to emporion_storefront
    using (buyer_id is null and updated_at < now() - interval '30 days');
create policy abandoned_deleted on cart for delete to emporion_storefront
    using (buyer_id is null and updated_at < now() - interval '30 days');
