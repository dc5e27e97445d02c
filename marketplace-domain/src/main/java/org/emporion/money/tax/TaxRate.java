package org.emporion.money.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.emporion.kernel.Percentage;

/** What a class is taxed by in a country from a day on, until the next one of the two begins. */
@Entity
@Table(name = "tax_rate")
@IdClass(TaxRate.Key.class)
class TaxRate {

    @Id
    private String country;

    @Id
    @Column(name = "class_code")
    private String taxClass;

    @Id
    @Column(name = "valid_from")
    private LocalDate begins;

    /** Null where the country has the class no more. */
    @Column(name = "basis_points")
    private Integer basisPoints;

    @Version
    private long version;

    protected TaxRate() {}

    /** @param rate null where the country has the class no more */
    TaxRate(String country, String taxClass, LocalDate from, Percentage rate) {
        this.country = country;
        this.taxClass = taxClass;
        this.begins = from;
        become(rate);
    }

    void become(Percentage rate) {
        basisPoints = rate == null ? null : rate.basisPoints();
    }

    String country() {
        return country;
    }

    String taxClass() {
        return taxClass;
    }

    LocalDate from() {
        return begins;
    }

    Optional<Percentage> rate() {
        return Optional.ofNullable(basisPoints).map(Percentage::new);
    }

    /** What tells one from another. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String country;
        private String taxClass;
        private LocalDate begins;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(country, key.country)
                    && Objects.equals(taxClass, key.taxClass)
                    && Objects.equals(begins, key.begins);
        }

        @Override
        public int hashCode() {
            return Objects.hash(country, taxClass, begins);
        }
    }
}
