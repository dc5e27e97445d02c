/** What stores and the platform give buyers: what, to which goods, when and how often. Called by quote and checkout. */
package org.emporion.selling.promotion;
