-- "GROSS" finds "Groß", and an accent is found however it was typed: what is searched in is written one way.
alter table product alter column words
    set expression as (replace(lower(normalize(title || ' ' || brand)), 'ß', 'ss'));
alter table variant alter column codes
    set expression as (replace(lower(normalize(sku || ' ' || coalesce(barcode, ''))), 'ß', 'ss'));
comment on column product.words is 'Title and brand to be searched: small letters, accents composed, ss for ß';
comment on column variant.codes is 'SKU and barcode to be searched: small letters, accents composed, ss for ß';
