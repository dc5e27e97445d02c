/**
 * Values that every feature speaks: ids, money, quantity, slug, page, the four failures, and typed SQL. Small; grows only
 * by decision. Anyone may call, and it calls nobody.
 */
package org.emporion.kernel;
