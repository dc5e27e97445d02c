package org.emporion.catalog.transferfiles;

import java.util.UUID;

/**
 * A file that is to be imported, as it was taken in.
 *
 * @param filePath where it is kept until it has been read
 * @param bytes how large it is
 * @param order what is to be done with it
 */
record NewImport(UUID id, String filePath, long bytes, ImportUploads.Order order) {}
