-- Which values were bought is shown in the order of the options, as they were when it was bought: json keeps the order in which
-- it was written, jsonb does not.
alter table purchase_line
    alter column options drop default,
    alter column options type json using options::json,
    alter column options set default '{}';
alter table order_line
    alter column options drop default,
    alter column options type json using options::json,
    alter column options set default '{}';

-- The stock list shows the values of a variant in the order of the options of its product.
create or replace view catalog_sku with (security_invoker = true) as
    select v.tenant_id, v.id, v.product_id, v.sku, v.option_values, p.title, p.status,
           p.published_at is not null as listed, v.codes, p.words, nullif(p.status, 'ARCHIVED') as kept_status,
           p.options as product_options
    from variant v join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
