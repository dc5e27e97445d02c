/**
 * What stores and the platform give buyers: what, to which goods, when and how often. Sellers and the platform's admins make
 * promotions, quote and checkout use them.
 */
package org.emporion.selling.promotion;
