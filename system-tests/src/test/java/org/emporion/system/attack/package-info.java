/** Attacks from the web on the running applications: forms, tokens, unknown properties, odd input; nothing may give way or tell. */
package org.emporion.system.attack;
