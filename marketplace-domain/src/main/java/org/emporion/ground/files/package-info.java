/**
 * Files that people upload: checking pictures, making their renditions, keeping them by content hash. Called by
 * features that have pictures or imported files.
 */
package org.emporion.ground.files;
