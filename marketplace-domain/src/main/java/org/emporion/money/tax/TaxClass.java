package org.emporion.money.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.emporion.kernel.Problems;
import org.emporion.kernel.RuleViolated;
import org.emporion.money.tax.PlatformTaxClasses.TaxClassView;

/** Goods that are taxed alike. */
@Entity
@Table(name = "tax_class")
class TaxClass {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PURPOSE = 200;

    @Id
    private String code;

    private String name;
    private String purpose;

    @Column(name = "position")
    private int place;

    @Version
    private long version;

    protected TaxClass() {}

    TaxClass(String code, int place) {
        this.code = code;
        this.place = place;
    }

    /** @throws RuleViolated naming every bad field */
    void describe(String newName, String newPurpose) {
        String text = newPurpose == null ? "" : newPurpose;
        new Problems()
                .text(newName, "name", 1, LONGEST_NAME)
                .text(text, "purpose", 0, LONGEST_PURPOSE)
                .throwIfAny();
        name = newName.strip();
        purpose = text.strip();
    }

    TaxClassView view() {
        return new TaxClassView(code, name, purpose, String.valueOf(version));
    }
}
