-- A key never outlives or outranks the member who made it: whoever leaves the owners leaves no key behind.
alter table api_key add column made_by text;
comment on column api_key.made_by is 'Identity provider''s id of the owner who answers for it; null for one from before whose maker is no member any more';

-- The owner of the tables sees rows only while row security is not forced.
alter table api_key no force row level security;
alter table membership no force row level security;
update api_key k set made_by = (select m.user_id from membership m
    where m.tenant_id = k.tenant_id and m.email = k.created_by order by m.created_at, m.user_id limit 1);
alter table membership force row level security;
alter table api_key force row level security;

create index api_key_of_maker on api_key (tenant_id, made_by) where revoked_at is null;
grant update (made_by) on api_key to emporion_seller;
