/** The walls between stores, tried from both sides on a filled database: what each role can really do is what db/walls.csv says. */
package org.emporion.walls;
