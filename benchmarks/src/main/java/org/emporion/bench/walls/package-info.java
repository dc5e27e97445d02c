/** The walls between stores under load: a storm of mixed work on a pool that is far too small, and what the walls cost a read. */
package org.emporion.bench.walls;
