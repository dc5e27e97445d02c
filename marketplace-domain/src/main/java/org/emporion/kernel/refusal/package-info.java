/** Interceptors around every transaction that keep foreseen refusals out of the server's files about faults. Used by nobody. */
package org.emporion.kernel.refusal;
