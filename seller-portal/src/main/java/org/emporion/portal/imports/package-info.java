/** Files with many products: taken in as a job that can be left and found again. */
package org.emporion.portal.imports;
