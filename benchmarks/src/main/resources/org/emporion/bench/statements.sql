-- name: product-head
select p.tenant_id, p.id, p.title, p.slug, p.description, p.brand, p.category_code, p.attributes, p.options,
       t.slug as store_slug, t.name as store_name,
       (select json_agg(json_build_object('hash', x.hash, 'alt', x.alt, 'width', x.width,
               'height', x.height) order by x.position, x.id) from picture x where x.tenant_id = p.tenant_id
               and x.product_id = p.id and x.state = 'READY') as shots
from product p join tenant t on t.id = p.tenant_id
where p.tenant_id = (select o.id from tenant o where o.slug = ? and o.status = 'ACTIVE')
and p.slug = ? and p.status = 'PUBLISHED';

-- name: product-variants
select v.id, v.sku, v.option_values, v.price_minor, v.compare_at_minor, v.currency, x.hash,
       coalesce(s.on_hand, 0) as on_hand, coalesce(s.reserved, 0) as reserved,
       coalesce(s.tracked, true) as tracked
from variant v
left join stock_item s on s.tenant_id = v.tenant_id and s.variant_id = v.id
left join picture x on x.tenant_id = v.tenant_id and x.id = v.picture_id
where v.tenant_id = ? and v.product_id = ? order by v.position, v.id;
