package org.emporion.catalog.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One category of the marketplace's tree, the same for all stores. Releases bring it; nobody changes it at run time. */
@Entity
@Table(name = "category")
class Category {

    @Id
    private String code;

    @Column(name = "parent_code")
    private String parentCode;

    private String name;
    private String slug;
    private int position;
    private int level;

    protected Category() {}
}
