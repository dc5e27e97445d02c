-- Mails that were given up. They name nobody: to whom a mail goes is read when it is sent.
create table dead_letter (
    id          uuid primary key,
    queue       text not null check (queue in ('STOREFRONT', 'PORTAL', 'ADMIN')),
    kind        text not null,
    store       uuid,
    ref         text not null,
    problem     text not null,
    failures    int not null check (failures > 0),
    given_up_at timestamptz not null,
    version     bigint not null default 0
);
create index dead_letter_by_time on dead_letter (given_up_at desc, id);
comment on table dead_letter is 'Tasks of mails that were given up, until an admin lets them be sent again or takes them off the list';
comment on column dead_letter.store is 'Which store the task is of; none for one of the platform. A name in a list, no key';
comment on column dead_letter.problem is 'What stood in the way, in our words: an answer of a mail server may name the recipient';
grant insert on dead_letter to emporion_seller, emporion_storefront;
grant select, insert, update, delete on dead_letter to emporion_operator;
grant insert on storefront_task to emporion_operator;
