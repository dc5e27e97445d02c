package org.emporion.store.store;

/** A store as a mail names it, and an address that mail for it goes to. */
public record StoreContact(String slug, String name, String email) {}
