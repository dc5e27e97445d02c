alter table product add column publish_when_open boolean not null default false;
comment on column product.publish_when_open is 'A draft that goes on sale as soon as its store opens';
create index product_to_publish on product (tenant_id, id) where publish_when_open;
