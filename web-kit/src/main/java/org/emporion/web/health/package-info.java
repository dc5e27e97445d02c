/** Whether an application can serve, asked by whoever sends it requests, and what pages answer when it cannot. */
package org.emporion.web.health;
