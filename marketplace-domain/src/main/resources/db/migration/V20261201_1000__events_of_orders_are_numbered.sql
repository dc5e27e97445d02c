-- The clock of a server may go back; what has happened is told in the order in which it was written down all the same.
alter table order_event add column position integer not null default 0 check (position >= 0);
comment on column order_event.position is
    'How many events its order had when it happened, by which the timeline is ordered; 0 for all that were written before they were numbered, which go by their time';
