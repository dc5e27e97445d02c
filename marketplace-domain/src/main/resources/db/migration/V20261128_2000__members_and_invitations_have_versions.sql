-- A member and an invitation each carry a version, so that of two people who change the same one the later is told.
alter table membership add column version bigint not null default 0;
comment on column membership.version is 'Rises with every change';
alter table invitation add column version bigint not null default 0;
comment on column invitation.version is 'Rises with every change';
grant update (version) on invitation to emporion_seller;
