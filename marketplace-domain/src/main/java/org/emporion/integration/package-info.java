/** What programs of others need of us: writes that may be repeated safely. Nobody depends on it but the front ends. */
package org.emporion.integration;
