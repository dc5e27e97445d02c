/** How much tax prices contain. Asked once for a purchase, when it is quoted; afterwards the stored amounts count. */
package org.emporion.money.tax;
