package org.emporion.stack;

/** A port that some part of the stack listens on, with the number it has unless it is set. */
public enum Port {
    MARKETPLACE_WEB(9080, "the storefront"),
    SELLER_PORTAL(9081, "the seller portal"),
    TENANT_ADMIN(9082, "the platform admin"),
    SEARCH_INDEXER(9083, "the search indexer"),
    KEYCLOAK(8180, "Keycloak"),
    PAYMENT(9480, "the sandbox payment provider"),
    STRIPE(9481, "the stand-in for Stripe"),
    SMTP(3025, "the mail server"),
    INBOX(9425, "the inbox page"),
    POSTGRES(15432, "PostgreSQL"),
    ELASTICSEARCH(9201, "Elasticsearch"),
    ELASTICSEARCH_TRANSPORT(9302, "Elasticsearch (transport)");

    private final int usual;
    private final String owner;

    Port(int usual, String owner) {
        this.usual = usual;
        this.owner = owner;
    }

    int usual() {
        return usual;
    }

    /** Who listens there, for messages. */
    public String owner() {
        return owner;
    }

    /** The environment variable that sets it. */
    public String setting() {
        return "EMPORION_PORT_" + name();
    }
}
