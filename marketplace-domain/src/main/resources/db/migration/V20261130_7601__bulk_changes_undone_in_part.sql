-- What others changed meanwhile is left when a bulk change is undone, until somebody says what becomes of it.
alter table bulk_change add column rest text not null default 'ASKED' check (rest in ('ASKED', 'GIVEN_BACK', 'KEPT'));
comment on column bulk_change.rest is 'What becomes of products that others changed before it was undone: given back all the same, or kept as they are';
