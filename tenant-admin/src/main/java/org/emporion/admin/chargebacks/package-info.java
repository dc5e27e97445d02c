/** Chargebacks over all stores: finding them, and answering one. */
package org.emporion.admin.chargebacks;
