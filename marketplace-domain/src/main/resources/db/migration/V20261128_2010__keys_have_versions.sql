alter table api_key add column version bigint not null default 0;
comment on column api_key.version is 'Rises when the key is revoked; its use is noted without';
grant update (version) on api_key to emporion_seller;
