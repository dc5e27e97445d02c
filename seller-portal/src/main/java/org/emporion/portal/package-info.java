/** The seller portal: one bean per page, each beside its area, all acting through the seat of {@code desk}. */
package org.emporion.portal;
