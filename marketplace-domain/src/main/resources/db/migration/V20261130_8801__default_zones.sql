-- Where a new store ships until it says otherwise. A country is in one of the zones at most, as in those of a store.
create table default_zone (
    id        uuid primary key,
    name      text not null check (length(name) between 1 and 80),
    countries text not null check (countries ~ '^[A-Z]{2}( [A-Z]{2})*$'),
    excluded  text not null default '',
    methods   jsonb not null default '[]' check (jsonb_typeof(methods) = 'array'),
    position  int not null,
    version   bigint not null
);
comment on table default_zone is 'A zone of delivery that new stores begin with, of no store itself; a store gets copies, which later changes leave alone';
comment on column default_zone.countries is 'ISO 3166, two letters, in their order, between spaces';
comment on column default_zone.excluded is 'Places within them that are left out, between commas: DE 18565, FR 20*, ES 35000-35999';
comment on column default_zone.methods is 'The ways to ship that go there, in the order in which buyers see them, with their prices in each currency';

grant select on default_zone to emporion_seller, emporion_operator;
grant insert, update, delete on default_zone to emporion_operator;

insert into default_zone (id, name, countries, methods, position, version)
values (gen_random_uuid(), 'Europe', 'AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA',
    jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'name', 'Standard delivery', 'daysMin', 2, 'daysMax', 4,
        'cutOff', '12:00', 'workingDays', jsonb_build_array('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'),
        'prices', (select jsonb_agg(jsonb_build_object('currency', currency, 'bands', jsonb_build_array(jsonb_build_object('priceMinor', minor))))
                   from (values ('EUR', 490), ('USD', 590), ('GBP', 450), ('SEK', 5900), ('PLN', 1990), ('JPY', 800)) as price (currency, minor)))),
    0, 1);

-- What is of no store stands in the log under the platform's own number.
call audited('default_zone', '{"subject": "default_zone", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid",
    "id": "r.id", "name": "r.name", "columns": ["name", "countries", "excluded", "methods", "position"]}');
