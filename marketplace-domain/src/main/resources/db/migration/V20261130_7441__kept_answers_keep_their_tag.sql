-- Who repeats a write goes on from the version that it led to.
alter table idempotency_record add column tag text;
comment on column idempotency_record.tag is 'The header ETag of the answer; null when it had none';
