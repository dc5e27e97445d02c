-- The platform may let the API keys of one store ask more or less often than those of others.
alter table tenant
    add column requests_per_minute integer check (requests_per_minute between 1 and 1000000);
comment on column tenant.requests_per_minute is 'Requests a minute that each API key of the store may make; null means what is usual on the platform';
grant update (requests_per_minute) on tenant to emporion_operator;
