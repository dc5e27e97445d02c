/** What is on hand, SKU by SKU, counted by hand and with the history of every change. */
package org.emporion.portal.stock;
