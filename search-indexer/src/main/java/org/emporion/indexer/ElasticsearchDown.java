package org.emporion.indexer;

/** The cluster cannot be reached or cannot keep up: the same request may work later. */
class ElasticsearchDown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ElasticsearchDown(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
