/** Load and size runs against a real stack on this machine, each compared with a limit measured in the same run. */
package org.emporion.bench;
