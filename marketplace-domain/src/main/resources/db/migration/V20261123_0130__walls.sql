-- The walls: row security on every table with store data, policies per role, grants. The matrix that the schema lint
-- compares with the live catalog is db/walls.csv; a new table needs both.
do $$
declare t text;
begin
    -- Tables that belong to a store: the seller sees and writes the rows of the one tenant named in the transaction.
    foreach t in array array['tenant_legal', 'tenant_status_change', 'membership', 'api_key', 'listing_queue',
        'product', 'picture', 'variant', 'variant_cost', 'import_job', 'import_problem', 'stock_item', 'stock_movement',
        'reservation', 'shipping_option', 'seller_order', 'order_line', 'order_event', 'parcel', 'parcel_line',
        'journal', 'posting'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy seller_own on %I to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', t);
    end loop;
    -- Tables that belong to nobody's store but open by a key.
    foreach t in array array['tenant', 'cart', 'cart_line', 'cart_shipping', 'purchase', 'purchase_store', 'purchase_line',
        'payment_attempt', 'idempotency_record'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    -- Written by the storefront in the named tenant only.
    foreach t in array array['listing_queue', 'reservation', 'stock_item', 'seller_order', 'order_line', 'order_event', 'journal', 'posting'] loop
        execute format('create policy storefront_insert on %I for insert to emporion_storefront with check (tenant_id = app_tenant())', t);
        execute format('create policy storefront_update on %I for update to emporion_storefront using (tenant_id = app_tenant()) with check (tenant_id = app_tenant())', t);
    end loop;
    foreach t in array array['listing_queue', 'journal', 'posting'] loop
        execute format('create policy storefront_read on %I for select to emporion_storefront using (tenant_id = app_tenant())', t);
    end loop;
    -- The indexer reads the listings of all tenants.
    foreach t in array array['tenant', 'product', 'picture', 'variant', 'stock_item'] loop
        execute format('create policy indexer_read on %I for select to emporion_indexer using (true)', t);
    end loop;
    -- The operator sees tenants, what is on sale, and money.
    foreach t in array array['tenant_legal', 'tenant_status_change', 'membership', 'product', 'purchase', 'purchase_store',
        'payment_attempt', 'journal', 'posting', 'listing_queue'] loop
        execute format('create policy operator_read on %I for select to emporion_operator using (true)', t);
    end loop;
end $$;

-- Stores
create policy seller_own on tenant to emporion_seller using (id = app_tenant()) with check (id = app_tenant());
create policy seller_of_member on tenant for select to emporion_seller
    using (exists (select 1 from membership m where m.tenant_id = tenant.id and m.user_id = app_user()));
create policy member_self on membership for select to emporion_seller using (user_id = app_user());
create policy key_door on api_key for select to emporion_seller using (key_hash = app_key_hash());
create policy storefront_read on tenant for select to emporion_storefront using (status in ('ACTIVE', 'SUSPENDED', 'CLOSED'));
create policy operator_all on tenant to emporion_operator using (true) with check (true);
create policy operator_writes on tenant_status_change for insert to emporion_operator with check (true);
grant select, insert, update (name, about, policies, country, contact_email) on tenant to emporion_seller;
grant select on tenant to emporion_storefront, emporion_indexer;
grant select, update (status, opened_at, organization, version) on tenant to emporion_operator;
grant select, insert, update on tenant_legal to emporion_seller;
grant select on tenant_legal to emporion_operator;
grant select, insert on tenant_status_change to emporion_seller, emporion_operator;
grant select, insert, update, delete on membership to emporion_seller;
grant select on membership to emporion_operator;
grant select, insert, update (revoked_at) on api_key to emporion_seller;

-- A store that is applied for starts as PENDING, whatever the application says.
create policy seller_applies on tenant as restrictive for insert to emporion_seller with check (status = 'PENDING' and opened_at is null);

-- A slug is unique over all stores, and whether it is free is public; the seller may not see the stores themselves.
create table store_slug (
    slug      text primary key,
    tenant_id uuid not null references tenant (id)
);
comment on table store_slug is 'Which addresses are taken; public, because a store''s address is';
alter table store_slug enable row level security;
alter table store_slug force row level security;
create policy everybody_reads on store_slug for select to emporion_seller, emporion_storefront, emporion_operator using (true);
create policy seller_takes on store_slug for insert to emporion_seller with check (tenant_id = app_tenant());
grant select, insert on store_slug to emporion_seller;
grant select on store_slug to emporion_storefront, emporion_operator;

-- Queues
grant select, insert, update, delete on storefront_task to emporion_storefront;
grant insert on storefront_task to emporion_seller;
grant select, insert, update, delete on portal_task to emporion_seller;
grant insert on portal_task to emporion_storefront;
grant select, insert, update, delete on admin_task to emporion_operator;
grant insert on admin_task to emporion_seller;
create policy operator_raises on listing_queue for insert to emporion_operator with check (true);
create policy operator_raises_again on listing_queue for update to emporion_operator using (true) with check (true);
create policy indexer_works on listing_queue to emporion_indexer using (true) with check (true);
grant select, insert, update (version, changed_at) on listing_queue to emporion_seller, emporion_storefront, emporion_operator;
grant select, update, delete on listing_queue to emporion_indexer;
grant select, insert on search_rebuild to emporion_operator;
grant select, insert, update on search_rebuild to emporion_indexer;
create policy storefront_own on idempotency_record to emporion_storefront using (application = 'storefront') with check (application = 'storefront');
create policy seller_own on idempotency_record to emporion_seller using (application = 'seller') with check (application = 'seller');
grant select, insert, update, delete on idempotency_record to emporion_storefront, emporion_seller;

-- Catalog: the storefront reads what is published in open stores
create policy storefront_read on product for select to emporion_storefront
    using (status = 'PUBLISHED' and exists (select 1 from tenant t where t.id = product.tenant_id and t.status = 'ACTIVE'));
create policy storefront_read on variant for select to emporion_storefront
    using (exists (select 1 from product p where p.tenant_id = variant.tenant_id and p.id = variant.product_id));
create policy storefront_read on picture for select to emporion_storefront
    using (exists (select 1 from product p where p.tenant_id = picture.tenant_id and p.id = picture.product_id));
create policy storefront_read on stock_item for select to emporion_storefront using (true);
create policy storefront_read on shipping_option for select to emporion_storefront using (true);
grant select on category to emporion_seller, emporion_storefront, emporion_operator, emporion_indexer;
grant select, insert, update, delete on product, variant, picture, variant_cost, shipping_option to emporion_seller;
grant select on product to emporion_storefront, emporion_operator, emporion_indexer;
grant select on variant, picture, stock_item to emporion_storefront, emporion_indexer;
grant select on shipping_option to emporion_storefront;
grant select, insert, update on import_job to emporion_seller;
grant select, insert on import_problem to emporion_seller;

-- Stock: the storefront reserves; only the store changes what is on hand, and nobody changes a movement
grant select, insert, update on stock_item to emporion_seller;
grant update (reserved) on stock_item to emporion_storefront;
grant select, insert on stock_movement to emporion_seller;
create policy storefront_read on reservation for select to emporion_storefront
    using (tenant_id = app_tenant() or purchase_number = app_purchase());
grant select, insert, update (state, expires_at) on reservation to emporion_storefront;
grant select, update (state) on reservation to emporion_seller;

-- Cart and purchase open by their key, their cart or their buyer
create policy by_key on cart to emporion_storefront
    using (id = app_cart() or buyer_id = app_user()) with check (id = app_cart() or buyer_id = app_user());
create policy by_cart on cart_line to emporion_storefront
    using (exists (select 1 from cart c where c.id = cart_line.cart_id)) with check (exists (select 1 from cart c where c.id = cart_line.cart_id));
create policy by_cart on cart_shipping to emporion_storefront
    using (exists (select 1 from cart c where c.id = cart_shipping.cart_id)) with check (exists (select 1 from cart c where c.id = cart_shipping.cart_id));
create policy by_key on purchase to emporion_storefront
    using (number = app_purchase() or cart_id = app_cart() or buyer_id = app_user())
    with check (number = app_purchase() or cart_id = app_cart() or buyer_id = app_user());
create policy by_purchase on purchase_store to emporion_storefront
    using (exists (select 1 from purchase p where p.number = purchase_store.purchase_number))
    with check (exists (select 1 from purchase p where p.number = purchase_store.purchase_number));
create policy by_purchase on purchase_line to emporion_storefront
    using (exists (select 1 from purchase p where p.number = purchase_line.purchase_number))
    with check (exists (select 1 from purchase p where p.number = purchase_line.purchase_number));
create policy by_purchase on payment_attempt to emporion_storefront
    using (exists (select 1 from purchase p where p.number = payment_attempt.purchase_number))
    with check (exists (select 1 from purchase p where p.number = payment_attempt.purchase_number));
grant select, insert, update, delete on cart, cart_line, cart_shipping to emporion_storefront;
grant select, insert, update on purchase, payment_attempt to emporion_storefront;
grant select, insert on purchase_store, purchase_line to emporion_storefront;
grant select on purchase, purchase_store, payment_attempt to emporion_operator;

-- Orders: the store that fulfils, and the buyer's side by the purchase it can see
create policy storefront_read on seller_order for select to emporion_storefront
    using (tenant_id = app_tenant() or exists (select 1 from purchase p where p.number = seller_order.purchase_number));
do $$
declare t text;
begin
    foreach t in array array['order_line', 'order_event', 'parcel'] loop
        execute format('create policy storefront_read on %I for select to emporion_storefront using (exists (select 1 from seller_order o where o.tenant_id = %I.tenant_id and o.id = %I.order_id))', t, t, t);
    end loop;
end $$;
create policy storefront_read on parcel_line for select to emporion_storefront
    using (exists (select 1 from parcel p where p.tenant_id = parcel_line.tenant_id and p.id = parcel_line.parcel_id));
grant select, update (status, refuse_reason, version) on seller_order to emporion_seller;
grant select, update (shipped) on order_line to emporion_seller;
grant select, insert on order_event, parcel_line to emporion_seller;
grant select, insert, update (delivered_at) on parcel to emporion_seller;
grant select, insert on seller_order, order_line, order_event to emporion_storefront;
grant select on parcel, parcel_line to emporion_storefront;

-- The book is append-only
grant select, insert on journal, posting to emporion_seller, emporion_storefront;
grant select on journal, posting to emporion_operator;
