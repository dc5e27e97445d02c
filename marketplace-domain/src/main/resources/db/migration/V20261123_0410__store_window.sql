-- A store's own page lists what it has on sale, newest first, however much that is.
create index product_of_store_by_publication on product (tenant_id, published_at desc, id desc) where status = 'PUBLISHED';
