-- Each variant has a price in the main currency of its store. So a store that has variants cannot leave that currency, and no
-- variant can come in with another one, however close in time the two are. What was bought stays as a variant.
alter table tenant add constraint tenant_currency unique (id, currency);
alter table variant add constraint variant_in_main_currency
    foreign key (tenant_id, currency) references tenant (id, currency);

grant update (currency) on tenant to emporion_seller;
