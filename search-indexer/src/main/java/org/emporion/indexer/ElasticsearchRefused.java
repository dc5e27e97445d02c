package org.emporion.indexer;

/** The cluster understood a request and will not do it. */
class ElasticsearchRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ElasticsearchRefused(int status, Exception cause) {
        super(cause.getMessage(), cause);
        this.status = status;
    }

    int status() {
        return status;
    }
}
