/** Input as bad as people and scripts send it: a clear message, the right status, nothing lost, nothing 5xx. */
package org.emporion.system.input;
