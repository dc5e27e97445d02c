-- Indexers take the longest waiting listings of every store in turn, so that one store's import keeps nobody else waiting.
create index listing_queue_open_of_store on listing_queue (tenant_id, changed_at) where done_version < version;
drop index listing_queue_open;
