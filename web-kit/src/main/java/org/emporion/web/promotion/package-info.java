/** The pages of promotions, which stores and the platform share: their list, their form, and what they cost. */
package org.emporion.web.promotion;
