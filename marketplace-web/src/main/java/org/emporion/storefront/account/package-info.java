/** The pages of a logged-in buyer. */
package org.emporion.storefront.account;
