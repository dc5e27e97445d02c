-- A line keeps the rate at which it was taxed and its tax; a store's part keeps what it came to at each rate and what each
-- promotion saved. The tax of the delivery is what the lines leave of the tax of the part.
alter table purchase_store
    add tax_contained boolean not null default true,
    add taxes json not null default '[]',
    add savings json not null default '[]';
alter table seller_order
    add tax_contained boolean not null default true,
    add taxes json not null default '[]',
    add savings json not null default '[]';
alter table purchase_line
    add tax_basis_points int not null default 0 check (tax_basis_points >= 0),
    add tax_minor bigint not null default 0 check (tax_minor >= 0);
alter table order_line
    add tax_basis_points int not null default 0 check (tax_basis_points >= 0),
    add tax_minor bigint not null default 0 check (tax_minor >= 0);

alter table purchase_store no force row level security;
alter table purchase_line no force row level security;
alter table seller_order no force row level security;
alter table order_line no force row level security;

update purchase_store set taxes = json_build_array(json_build_object(
    'basisPoints', tax_basis_points, 'taxedMinor', total_minor, 'taxMinor', tax_minor));
update seller_order set taxes = json_build_array(json_build_object(
    'basisPoints', tax_basis_points, 'taxedMinor', total_minor, 'taxMinor', tax_minor));
update purchase_line l set tax_basis_points = s.tax_basis_points,
       tax_minor = case when s.total_minor = 0 then 0 else s.tax_minor * l.total_minor / s.total_minor end
  from purchase_store s where s.purchase_number = l.purchase_number and s.tenant_id = l.tenant_id;
update order_line l set tax_basis_points = o.tax_basis_points,
       tax_minor = case when o.total_minor = 0 then 0 else o.tax_minor * l.total_minor / o.total_minor end
  from seller_order o where o.tenant_id = l.tenant_id and o.id = l.order_id;

alter table order_line force row level security;
alter table seller_order force row level security;
alter table purchase_line force row level security;
alter table purchase_store force row level security;

-- Tax that prices do not contain comes on top.
alter table purchase_store
    drop column tax_basis_points,
    drop constraint purchase_store_adds_up,
    add constraint purchase_store_adds_up check (
        total_minor = items_minor + shipping_minor - discount_minor + case when tax_contained then 0 else tax_minor end);
alter table seller_order
    drop column tax_basis_points,
    drop constraint seller_order_adds_up,
    add constraint seller_order_adds_up check (
        total_minor = items_minor + shipping_minor - discount_minor + case when tax_contained then 0 else tax_minor end);
alter table purchase
    add tax_on_top_minor bigint not null default 0 check (tax_on_top_minor between 0 and tax_minor),
    drop constraint purchase_adds_up,
    add constraint purchase_adds_up check (
        total_minor = items_minor + shipping_minor - discount_minor + tax_on_top_minor);

comment on column purchase.tax_on_top_minor is 'How much of the tax the prices of its stores do not contain';
comment on column purchase_store.tax_minor is 'Contained in the total; in the prices already unless tax_contained is false';
comment on column purchase_store.taxes is 'For each rate: basisPoints, taxedMinor, taxMinor';
comment on column purchase_store.savings is 'For each promotion: its id, name and code, whether the platform bears it, and minor';

-- A product may say of which tax class it is; without one its category decides. What buyers are shown and charged depends on
-- it and on the weight.
alter table product add tax_class text check (tax_class ~ '^[A-Z_]{1,32}$');
create or replace view catalog_product with (security_invoker = true) as
    select tenant_id, id, slug, title, description, brand, category_code, attributes, options, status, published_at, updated_at,
           tax_class
    from product;
create or replace view catalog_variant with (security_invoker = true) as
    select tenant_id, id, product_id, position, sku, barcode, option_values, price_minor, compare_at_minor, currency, picture_id,
           weight_grams
    from variant;
