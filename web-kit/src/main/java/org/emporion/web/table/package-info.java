/**
 * Lists of the back offices over the data table of PrimeFaces: read page by page, their state in the address, rows selected
 * over pages, columns chosen, exported as shown. Page beans make a {@code LazyPages}; pages show it with {@code e:data}. What
 * a list is narrowed down to are its {@code Filters}, shown with {@code e:narrow}.
 */
package org.emporion.web.table;
