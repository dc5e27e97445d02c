alter table cart add column version bigint not null default 0;
comment on column cart.version is 'Rises with every change of the cart itself; what its buyer is told as its version is made of all that was put in and chosen';
