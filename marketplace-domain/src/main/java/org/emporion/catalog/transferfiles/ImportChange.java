package org.emporion.catalog.transferfiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.emporion.catalog.productfiles.ImportField;

/** How many products an import has given another value in one field. */
@Entity
@Table(name = "import_change")
@IdClass(ImportChange.Key.class)
class ImportChange {

    @Id
    @Column(name = "tenant_id")
    private UUID tenantId;

    @Id
    @Column(name = "job_id")
    private UUID jobId;

    @Id
    private String field;

    private long products;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "job_id", referencedColumnName = "id", insertable = false, updatable = false)
    private ImportJob job;

    protected ImportChange() {}

    ImportChange(ImportJob job, ImportField field) {
        this.job = job;
        this.tenantId = job.tenant().value();
        this.jobId = job.id();
        this.field = field.title();
    }

    boolean isOf(ImportField other) {
        return field.equals(other.title());
    }

    /** So many products more. */
    void count(int more) {
        products += more;
    }

    ImportView.Change view() {
        return new ImportView.Change(field, products);
    }

    /** What identifies it: the import and the field. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID tenantId;
        private UUID jobId;
        private String field;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(tenantId, key.tenantId)
                    && Objects.equals(jobId, key.jobId)
                    && Objects.equals(field, key.field);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenantId, jobId, field);
        }
    }
}
