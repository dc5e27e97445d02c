-- Value added tax of the European Union, its neighbours and the United States (where no state's tax is taken), as in 2026.
-- Several reduced rates of a country are in their order: the higher one is 'REDUCED', the next 'SECOND_REDUCED'; one below five
-- percent beside them is 'SUPER_REDUCED'. Admins change all of this at run time; a rate that began before 2021 stands with 2021.
insert into tax_class (code, name, purpose, position, version) values
    ('STANDARD', 'Standard', 'Everything that is of no other class', 1, 0),
    ('REDUCED', 'Reduced', 'The reduced rate of a country, or the higher one of two', 2, 0),
    ('SECOND_REDUCED', 'Second reduced', 'The lower one of two reduced rates', 3, 0),
    ('SUPER_REDUCED', 'Super-reduced', 'A rate below five percent, for example on books', 4, 0),
    ('ZERO', 'Zero', 'Taxed by zero percent', 5, 0);

insert into tax_rate (country, class_code, valid_from, basis_points, version)
select country, class_code, valid_from::date, (percent * 100)::integer, 0 from (values
    ('AT', 'STANDARD',       '2021-01-01', 20.0), ('AT', 'REDUCED',        '2021-01-01', 13.0), ('AT', 'SECOND_REDUCED', '2021-01-01', 10.0),
    ('BE', 'STANDARD',       '2021-01-01', 21.0), ('BE', 'REDUCED',        '2021-01-01', 12.0), ('BE', 'SECOND_REDUCED', '2021-01-01',  6.0),
    ('BE', 'ZERO',           '2021-01-01',  0.0),
    ('BG', 'STANDARD',       '2021-01-01', 20.0), ('BG', 'REDUCED',        '2021-01-01',  9.0),
    ('CY', 'STANDARD',       '2021-01-01', 19.0), ('CY', 'REDUCED',        '2021-01-01',  9.0), ('CY', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('CY', 'SUPER_REDUCED',  '2023-07-01',  3.0), ('CY', 'ZERO',           '2023-05-05',  0.0),
    ('CZ', 'STANDARD',       '2021-01-01', 21.0), ('CZ', 'REDUCED',        '2024-01-01', 12.0), ('CZ', 'ZERO',           '2024-01-01',  0.0),
    ('DE', 'STANDARD',       '2021-01-01', 19.0), ('DE', 'REDUCED',        '2021-01-01',  7.0), ('DE', 'ZERO',           '2023-01-01',  0.0),
    ('DK', 'STANDARD',       '2021-01-01', 25.0), ('DK', 'ZERO',           '2021-01-01',  0.0),
    ('EE', 'STANDARD',       '2021-01-01', 20.0), ('EE', 'STANDARD',       '2024-01-01', 22.0), ('EE', 'STANDARD',       '2025-07-01', 24.0),
    ('EE', 'REDUCED',        '2025-01-01', 13.0), ('EE', 'SECOND_REDUCED', '2021-01-01',  9.0),
    ('ES', 'STANDARD',       '2021-01-01', 21.0), ('ES', 'REDUCED',        '2021-01-01', 10.0), ('ES', 'SUPER_REDUCED',  '2021-01-01',  4.0),
    ('FI', 'STANDARD',       '2021-01-01', 24.0), ('FI', 'STANDARD',       '2024-09-01', 25.5), ('FI', 'REDUCED',        '2021-01-01', 14.0),
    ('FI', 'REDUCED',        '2026-01-01', 13.5), ('FI', 'SECOND_REDUCED', '2021-01-01', 10.0), ('FI', 'ZERO',           '2021-01-01',  0.0),
    ('FR', 'STANDARD',       '2021-01-01', 20.0), ('FR', 'REDUCED',        '2021-01-01', 10.0), ('FR', 'SECOND_REDUCED', '2021-01-01',  5.5),
    ('FR', 'SUPER_REDUCED',  '2021-01-01',  2.1),
    ('GR', 'STANDARD',       '2021-01-01', 24.0), ('GR', 'REDUCED',        '2021-01-01', 13.0), ('GR', 'SECOND_REDUCED', '2021-01-01',  6.0),
    ('HR', 'STANDARD',       '2021-01-01', 25.0), ('HR', 'REDUCED',        '2021-01-01', 13.0), ('HR', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('HU', 'STANDARD',       '2021-01-01', 27.0), ('HU', 'REDUCED',        '2021-01-01', 18.0), ('HU', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('IE', 'STANDARD',       '2021-03-01', 23.0), ('IE', 'REDUCED',        '2021-01-01', 13.5), ('IE', 'SECOND_REDUCED', '2021-01-01',  9.0),
    ('IE', 'SUPER_REDUCED',  '2021-01-01',  4.8), ('IE', 'ZERO',           '2021-01-01',  0.0),
    ('IT', 'STANDARD',       '2021-01-01', 22.0), ('IT', 'REDUCED',        '2021-01-01', 10.0), ('IT', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('IT', 'SUPER_REDUCED',  '2021-01-01',  4.0),
    ('LT', 'STANDARD',       '2021-01-01', 21.0), ('LT', 'REDUCED',        '2021-01-01',  9.0), ('LT', 'REDUCED',        '2026-01-01', 12.0),
    ('LT', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('LU', 'STANDARD',       '2021-01-01', 17.0), ('LU', 'STANDARD',       '2023-01-01', 16.0), ('LU', 'STANDARD',       '2024-01-01', 17.0),
    ('LU', 'REDUCED',        '2021-01-01', 14.0), ('LU', 'SECOND_REDUCED', '2021-01-01',  8.0), ('LU', 'SUPER_REDUCED',  '2021-01-01',  3.0),
    ('LV', 'STANDARD',       '2021-01-01', 21.0), ('LV', 'REDUCED',        '2021-01-01', 12.0), ('LV', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('MT', 'STANDARD',       '2021-01-01', 18.0), ('MT', 'REDUCED',        '2021-01-01',  7.0), ('MT', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('MT', 'ZERO',           '2021-01-01',  0.0),
    ('NL', 'STANDARD',       '2021-01-01', 21.0), ('NL', 'REDUCED',        '2021-01-01',  9.0), ('NL', 'ZERO',           '2023-01-01',  0.0),
    ('PL', 'STANDARD',       '2021-01-01', 23.0), ('PL', 'REDUCED',        '2021-01-01',  8.0), ('PL', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('PT', 'STANDARD',       '2021-01-01', 23.0), ('PT', 'REDUCED',        '2021-01-01', 13.0), ('PT', 'SECOND_REDUCED', '2021-01-01',  6.0),
    ('RO', 'STANDARD',       '2021-01-01', 19.0), ('RO', 'STANDARD',       '2025-08-01', 21.0), ('RO', 'REDUCED',        '2021-01-01',  9.0),
    ('RO', 'REDUCED',        '2025-08-01', 11.0),
    ('SE', 'STANDARD',       '2021-01-01', 25.0), ('SE', 'REDUCED',        '2021-01-01', 12.0), ('SE', 'SECOND_REDUCED', '2021-01-01',  6.0),
    ('SI', 'STANDARD',       '2021-01-01', 22.0), ('SI', 'REDUCED',        '2021-01-01',  9.5), ('SI', 'SECOND_REDUCED', '2021-01-01',  5.0),
    ('SK', 'STANDARD',       '2021-01-01', 20.0), ('SK', 'STANDARD',       '2025-01-01', 23.0), ('SK', 'REDUCED',        '2021-01-01', 10.0),
    ('SK', 'REDUCED',        '2025-01-01', 19.0), ('SK', 'SECOND_REDUCED', '2023-01-01',  5.0),
    ('CH', 'STANDARD',       '2021-01-01',  7.7), ('CH', 'STANDARD',       '2024-01-01',  8.1), ('CH', 'REDUCED',        '2021-01-01',  2.5),
    ('CH', 'REDUCED',        '2024-01-01',  2.6),
    ('GB', 'STANDARD',       '2021-01-01', 20.0), ('GB', 'REDUCED',        '2021-01-01',  5.0), ('GB', 'ZERO',           '2021-01-01',  0.0),
    ('NO', 'STANDARD',       '2021-01-01', 25.0), ('NO', 'REDUCED',        '2021-01-01', 15.0), ('NO', 'SECOND_REDUCED', '2021-01-01', 12.0),
    ('NO', 'ZERO',           '2021-01-01',  0.0),
    ('US', 'STANDARD',       '2021-01-01',  0.0)
) rate (country, class_code, valid_from, percent);

-- Food and books, which most countries tax by less; where they do not, or by which of several rates.
insert into tax_category (category_code, country, class_code, version)
select category_code, unnest(string_to_array(countries, ' ')), class_code, 0 from (values
    ('food',                  '*',                                'REDUCED'),
    ('food',                  'BG EE HR HU LT LV',                'STANDARD'),
    ('food',                  'AT BE CY FR PL PT SE',             'SECOND_REDUCED'),
    ('food',                  'LU',                               'SUPER_REDUCED'),
    ('food',                  'GB IE MT',                         'ZERO'),
    ('food-coffee',           'IT PL SK',                         'STANDARD'),
    ('food-tea',              'IT PL SK',                         'STANDARD'),
    ('food-sweets',           'IE SK',                            'STANDARD'),
    ('food-sweets-chocolate', 'GB',                               'STANDARD'),
    ('food-sweets-chocolate', 'FR',                               'STANDARD'),
    ('paper-books',           '*',                                'REDUCED'),
    ('paper-books',           'AT BE EE FR GR HR HU LT LV MT PL PT SE SI SK', 'SECOND_REDUCED'),
    ('paper-books',           'CY ES IT LU',                      'SUPER_REDUCED'),
    ('paper-books',           'CZ GB IE NO',                      'ZERO')
) usual (category_code, countries, class_code);

-- What admins change stands in the log from here on, under the platform's own number.
call audited('tax_class', '{"subject": "tax_class", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid", "id": "r.code",
    "name": "r.name", "verbs": ["insert", "update"], "columns": ["name", "purpose", "position"]}');
call audited('tax_rate', '{"subject": "tax_rate", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid",
    "id": "r.country || ''-'' || r.class_code", "name": "r.country || '' '' || r.class_code || '' '' || r.valid_from",
    "columns": ["valid_from", "basis_points"]}');
call audited('tax_category', '{"subject": "tax_category", "tenant": "''00000000-0000-0000-0000-000000000000''::uuid",
    "id": "r.category_code || ''-'' || r.country", "name": "r.category_code || '' '' || r.country", "columns": ["class_code"]}');
