alter table shipping_option add column version bigint not null default 0;
comment on column shipping_option.version is 'Rises with every change of this one; the version of a store''s list is made of all that stands in it';
