package org.emporion.money.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;

/** The class of a category's goods, in one country or wherever nothing else is said. */
@Entity
@Table(name = "tax_category")
@IdClass(TaxCategory.Key.class)
class TaxCategory {

    @Id
    @Column(name = "category_code")
    private String category;

    @Id
    private String country;

    @Column(name = "class_code")
    private String taxClass;

    @Version
    private long version;

    protected TaxCategory() {}

    TaxCategory(String category, String country, String taxClass) {
        this.category = category;
        this.country = country;
        this.taxClass = taxClass;
    }

    void become(String other) {
        taxClass = other;
    }

    String category() {
        return category;
    }

    String country() {
        return country;
    }

    String taxClass() {
        return taxClass;
    }

    /** What tells one from another. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String category;
        private String country;

        Key() {}

        Key(String category, String country) {
            this.category = category;
            this.country = country;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(category, key.category)
                    && Objects.equals(country, key.country);
        }

        @Override
        public int hashCode() {
            return Objects.hash(category, country);
        }
    }
}
