/** Paying with every test card of the sandbox: either everything is bought and paid once, or nothing is left behind. */
package org.emporion.system.buying;
