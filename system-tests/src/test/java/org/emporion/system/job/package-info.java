/** The main job of seller, buyer and platform admin through the REST APIs alone. */
package org.emporion.system.job;
