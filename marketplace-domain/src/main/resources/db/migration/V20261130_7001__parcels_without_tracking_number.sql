-- Letters and small parcels travel without a number to follow them by.
alter table parcel alter column tracking_number drop not null;
comment on column parcel.tracking_number is 'By which the carrier knows it; empty for what cannot be followed';
