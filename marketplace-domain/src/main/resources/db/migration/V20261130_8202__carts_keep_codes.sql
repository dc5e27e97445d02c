-- The codes of promotions that a buyer has given stay with the cart. Whoever pays is known by account or e-mail: what was bought
-- with the same e-mail before opens to the checkout, by its address without case and without what follows a plus sign.
alter table cart add column codes jsonb not null default '[]';
comment on column cart.codes is 'Codes of promotions that its buyer has given, in their order';

create function app_buyer_email() returns text language sql stable parallel safe
    return nullif(current_setting('app.buyer_email', true), '');
create function email_key(email text) returns text language sql immutable parallel safe
    return lower(regexp_replace(btrim(email), '\+[^@]*@', '@'));
alter table purchase add column email_key text generated always as (email_key(email)) stored;
comment on column purchase.email_key is 'The e-mail by which a guest is known again: without case, blanks, and what follows a plus sign';
create index purchase_of_email on purchase (email_key, created_at desc);
create policy by_email on purchase for select to emporion_storefront using (email_key = email_key(app_buyer_email()));
