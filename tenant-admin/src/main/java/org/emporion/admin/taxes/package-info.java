/** Taxes: the rates of the countries, the classes of goods, and which categories are of which. */
package org.emporion.admin.taxes;
