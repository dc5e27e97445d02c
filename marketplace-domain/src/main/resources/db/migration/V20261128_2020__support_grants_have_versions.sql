alter table support_grant add column version bigint not null default 0;
comment on column support_grant.version is 'Rises when the grant ends; that support came in is noted without';
grant update (version) on support_grant to emporion_seller, emporion_operator;
