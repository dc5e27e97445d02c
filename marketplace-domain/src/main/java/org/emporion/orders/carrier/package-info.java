/** Carriers of parcels: their names, what their numbers look like, and where a parcel is followed. */
package org.emporion.orders.carrier;
