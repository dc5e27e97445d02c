-- Sellers see parts that are off sale, and read of their bundles what buyers do: that there is none while one of the parts cannot be sold.
create or replace view bundle_content with (security_invoker = true) as
    select b.tenant_id, b.id, b.variant_id, b.part_id, b.quantity, b.position,
           v.sku, p.title, v.option_values, v.price_minor,
           p.status = 'PUBLISHED' or v.product_id = (
               select x.product_id from variant x where x.tenant_id = b.tenant_id and x.id = b.variant_id) as on_sale
    from bundle_part b
    left join variant v on v.tenant_id = b.tenant_id and v.id = b.part_id
    left join product p on p.tenant_id = v.tenant_id and p.id = v.product_id;
comment on view bundle_content is
    'What bundles are made of; without a SKU where whoever asks does not see the part, as it is not on sale; on_sale also while bundle and part are variants of one product';

create or replace view stock_available with (security_invoker = true) as
    select s.tenant_id, s.variant_id,
           case when b.parts is null then s.on_hand else b.there end as on_hand,
           case when b.parts is null then s.reserved else 0 end as reserved,
           case when b.parts is null then s.tracked else b.tracked end as tracked,
           case when b.parts is not null then case when b.more > b.there then b.later end
                when s.promised_on >= current_date then s.later end as later,
           case when b.parts is not null then b.more - b.there
                when s.promised_on >= current_date then s.later_limit else 0 end as later_limit,
           case when b.parts is not null then case when b.more > b.there then b.promised_on end
                when s.promised_on >= current_date then s.promised_on end as promised_on
    from stock_item s
    left join lateral (
        select count(*) as parts, bool_or(c.tracked) as tracked,
               coalesce(min(greatest(c.there, 0) / c.quantity) filter (where c.tracked), 0) as there,
               coalesce(min(greatest(c.there + c.later_limit, 0) / c.quantity) filter (where c.tracked), 0) as more,
               max(c.later) as later, max(c.promised_on) as promised_on
        from (select p.quantity,
                     p.on_sale is not true or i.variant_id is null or i.tracked as tracked,
                     case when p.on_sale is not true or i.variant_id is null then 0 else i.on_hand - i.reserved end as there,
                     case when p.on_sale and i.promised_on >= current_date then i.later_limit else 0 end as later_limit,
                     case when i.promised_on >= current_date then i.later end as later,
                     case when i.promised_on >= current_date then i.promised_on end as promised_on
                from bundle_content p
                left join stock_item i on i.tenant_id = p.tenant_id and i.variant_id = p.part_id
               where p.tenant_id = s.tenant_id and p.variant_id = s.variant_id) c
        having count(*) > 0) b on true;
