-- What the indexer reads beside the state of a listing, in the same statement: the version that the state belongs to.
create view listing_version with (security_invoker = true) as
    select tenant_id, product_id, version from listing_queue;
comment on view listing_version is 'The version of each listing: how often something in its document has changed';
grant select on listing_version to emporion_indexer;
