package org.emporion.bench.faults;

/** What goes wrong while buyers buy. */
enum Fault {
    STOREFRONT_KILLED("the storefront is killed and started again"),
    PORTAL_KILLED("the seller portal is killed and started again"),
    DATABASE_KILLED("PostgreSQL is killed and started again"),
    DATABASE_RESTARTED("PostgreSQL is stopped and started again"),
    STOREFRONT_FROZEN("the storefront does nothing"),
    DATABASE_FROZEN("PostgreSQL does nothing"),
    CONNECTIONS_CUT("all connections of the applications to PostgreSQL are cut, twice a second"),
    PROVIDER_STOPPED("the provider is away"),
    PROVIDER_SLOW("the provider answers late, some calls too late"),
    MESSAGES_TWICE("the provider tells everything twice"),
    MESSAGES_LOST("the provider tells nothing"),
    ANSWERS_LOST("the provider does what it is asked, and its answers are lost"),
    CALLS_LOST("no call reaches the provider"),
    FAILS_AFTERWARDS("the provider does what it is asked, and says that it failed");

    private final String text;

    Fault(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
