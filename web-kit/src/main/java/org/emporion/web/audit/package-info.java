/** The audit log as both back offices show it: its filters in addresses and requests, and its entries in words. */
package org.emporion.web.audit;
