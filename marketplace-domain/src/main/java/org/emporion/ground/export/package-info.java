/**
 * Long lists as files: asked for, written in the background, kept for some days. A feature brings a source for each of its
 * lists; its file is for who asked, as long as they may read the list.
 */
package org.emporion.ground.export;
