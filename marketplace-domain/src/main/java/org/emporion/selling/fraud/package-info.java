/**
 * Whether a purchase that is paid for may be placed: rules, the score that they come to, and the decision of the platform's
 * people about what is held. Knows purchases by their numbers only; checkout asks it, and does what was decided.
 */
package org.emporion.selling.fraud;
