-- What the files of a store call its products: by it the next file finds the categories that the store has chosen.
create table imported_type (
    tenant_id  uuid not null,
    product_id uuid not null,
    type_key   text not null check (length(type_key) between 1 and 500),
    type       text not null check (length(type) between 1 and 500),
    primary key (tenant_id, product_id),
    foreign key (tenant_id, product_id) references product (tenant_id, id) on delete cascade
);
comment on table imported_type is 'What the last imported file that said so calls a product: its type, or the path of its category';
comment on column imported_type.type_key is 'The type without case, endings and punctuation';
alter table imported_type alter column tenant_id set statistics 0;
create index imported_type_by_key on imported_type (tenant_id, type_key);

alter table imported_type enable row level security;
alter table imported_type force row level security;
create policy seller_own on imported_type to emporion_seller using (tenant_id = app_tenant()) with check (tenant_id = app_tenant());
grant select, insert, update (type_key, type) on imported_type to emporion_seller;
