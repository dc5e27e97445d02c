-- The platform looks at what is on sale, and people ask it about products by SKU and barcode. What a SKU costs its store stands
-- elsewhere.
create policy operator_read on variant for select to emporion_operator using (true);
grant select on variant, catalog_product, catalog_variant, catalog_sku to emporion_operator;
