package org.emporion.catalog.transferfiles;

import java.util.UUID;

/**
 * A file that is to be imported, as it was taken in.
 *
 * @param fileName what it is called where it comes from
 * @param filePath where it is kept until it has been read
 * @param updateStock whether products that are there already take their stock from the file too
 */
record NewImport(UUID id, String format, String fileName, String filePath, long bytes, boolean updateStock) {}
