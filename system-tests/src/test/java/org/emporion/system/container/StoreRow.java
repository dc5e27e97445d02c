package org.emporion.system.container;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A store as nobody should map it: the entity of the domain has a version, this twin has none. */
@Entity
@Table(name = "tenant")
class StoreRow {

    @Id
    private UUID id;

    private String about;

    protected StoreRow() {}

    String about() {
        return about;
    }

    void says(String text) {
        about = text;
    }
}
