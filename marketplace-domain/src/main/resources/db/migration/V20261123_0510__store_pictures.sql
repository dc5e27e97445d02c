-- A store has a sign beside its name and a wide picture at the head of its page; both are addressed by their content.
alter table tenant
    add column logo  text check (logo ~ '^[0-9a-f]{64}$'),
    add column cover text check (cover ~ '^[0-9a-f]{64}$');
comment on column tenant.logo is 'Hash of the picture that stands beside the name; null shows the first letter';
comment on column tenant.cover is 'Hash of the wide picture at the head of the store page';
grant update (logo, cover) on tenant to emporion_seller;
