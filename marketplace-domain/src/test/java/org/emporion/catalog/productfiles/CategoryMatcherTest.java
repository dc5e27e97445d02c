package org.emporion.catalog.productfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.emporion.catalog.category.CategoryView;
import org.emporion.catalog.productfiles.CategoryMatcher.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryMatcherTest {

    private static final List<CategoryView> CATEGORIES = Stream.of(
                    "bikes|Bicycles",
                    "bikes-complete-fixed-gear|Fixed Gear Bicycles",
                    "bikes-accessories|Bike Accessories",
                    "bikes-accessories-lights|Lights",
                    "bikes-parts-grips|Grips & Bar Tape",
                    "bikes-parts-tires|Tires & Tubes",
                    "fashion|Clothing & Shoes",
                    "fashion-accessories|Accessories",
                    "fashion-shoes|Shoes",
                    "fashion-mens-shirts|Shirts",
                    "fashion-mens-t-shirts|T-Shirts",
                    "fashion-bags|Bags & Luggage",
                    "home-decor-clocks|Clocks",
                    "jewellery-fine-rings|Rings",
                    "jewellery-fine-earrings|Earrings",
                    "kitchen-knives|Knives & Boards",
                    "paper-books|Books",
                    "other|Other")
            .map(each -> each.split("\\|"))
            .map(each -> new CategoryView(
                    each[0], null, each[1], each[1].toLowerCase(Locale.ROOT).replace(' ', '-'), 1))
            .toList();
    private static final CategoryMatcher MATCHER = new CategoryMatcher(CATEGORIES);

    /** Names, addresses and codes as the marketplace has them, where they are alike. */
    private static final List<CategoryView> TREE = Stream.of(
                    "beauty|Beauty & Care|beauty-care",
                    "bikes|Bicycles|bicycles",
                    "bikes-accessories-bags|Bike Bags & Baskets|bike-bags-baskets",
                    "fashion|Clothing & Shoes|clothing-shoes",
                    "fashion-womens|Women's Clothing|womens-clothing",
                    "fashion-womens-blouses|Blouses & Shirts|blouses-shirts",
                    "fashion-womens-trousers|Trousers|womens-trousers",
                    "fashion-womens-knitwear|Knitwear|womens-knitwear",
                    "fashion-mens|Men's Clothing|mens-clothing",
                    "fashion-mens-shirts|Shirts|mens-shirts",
                    "fashion-mens-t-shirts|T-Shirts|t-shirts",
                    "fashion-mens-trousers|Trousers|mens-trousers",
                    "fashion-mens-knitwear|Knitwear|mens-knitwear",
                    "home-storage|Storage & Baskets|storage-baskets",
                    "home-storage-baskets|Baskets|baskets",
                    "other|Other|other")
            .map(each -> each.split("\\|"))
            .map(each -> new CategoryView(each[0], null, each[1], each[2], 1))
            .toList();

    private static final CategoryMatcher WHOLE_TREE = new CategoryMatcher(TREE);

    @ParameterizedTest
    @CsvSource({
        "light, '', bikes-accessories-lights",
        "Bar Tape, '', bikes-parts-grips",
        "KNIFE, '', kitchen-knives",
        "'', sporting goods > cycling > grips, bikes-parts-grips",
        "Zubehör, sporting goods > cycling > grips, bikes-parts-grips"
    })
    void aNameIsCertainInSingularInPartsAndAlongThePath(String type, String path, String code) {
        assertThat(MATCHER.find(type, path)).contains(new Match(code, true));
    }

    @ParameterizedTest
    @CsvSource({
        "Apparel, fashion",
        "Premium Fixed Gear Bike, bikes-complete-fixed-gear",
        "FGFS Accessories, bikes-complete-fixed-gear",
        "Leather accessories, fashion-accessories",
        "Bicycle Rack, bikes-accessories",
        "Inner tubes 28 inch, bikes-parts-tires",
        "Tee Shirts, fashion-mens-t-shirts",
        "Bag for shoes, fashion-bags",
        "Home > Deko > Wanduhren, home-decor-clocks",
        "Herrenschuhe, fashion-shoes",
        "Damen-Handtaschen, fashion-bags",
        "Ohrringe, jewellery-fine-earrings",
        "Bücher, paper-books",
        "Küchenmesser, kitchen-knives"
    })
    void wordsOfTheTypeLeadToACategoryInEnglishAndGerman(String type, String code) {
        assertThat(MATCHER.find(type, "")).contains(new Match(code, false));
    }

    @ParameterizedTest
    @CsvSource({"Zubehör", "Spring", "Gift card", "Glow Series", "''", "-"})
    void whatMeansNothingHereLeadsNowhere(String type) {
        assertThat(MATCHER.find(type, "")).isEmpty();
    }

    @Test
    void whereTheStoreHasPutOthersOfTheTypeCountsMoreThanWordsAndLessThanNames() {
        CategoryMatcher matcher = new CategoryMatcher(
                CATEGORIES,
                Map.of(
                        CategoryMatcher.key("Glow Series"), "bikes",
                        CategoryMatcher.key("Apparel"), "fashion-shoes",
                        CategoryMatcher.key("Lights"), "home-decor-clocks"));

        assertThat(matcher.find("GLOW series", "")).contains(new Match("bikes", false));
        assertThat(matcher.find("", "Glow Series")).contains(new Match("bikes", false));
        assertThat(matcher.find("apparel", "")).contains(new Match("fashion-shoes", false));
        assertThat(matcher.find("Light", "")).contains(new Match("bikes-accessories-lights", true));
    }

    @ParameterizedTest
    @CsvSource({
        "Women's T-Shirts, fashion-womens, Women's Clothing",
        "Ladies T-Shirt, fashion-womens, Women's Clothing",
        "Damen T-Shirts, fashion-womens, Women's Clothing",
        "Kids T-Shirts, fashion, Clothing & Shoes",
        "Kinder-T-Shirts, fashion, Clothing & Shoes",
        "Unisex T-Shirts, fashion, Clothing & Shoes",
        "Women's Shorts, fashion-womens-trousers,",
        "Damen Hosen, fashion-womens-trousers,",
        "Women's Sweaters, fashion-womens-knitwear,",
        "Women's Shirts, fashion-womens-blouses,",
        "Damenhemden, fashion-womens-blouses,",
        "Women > Jeans, fashion-womens-trousers,",
        "Men's Cardigans, fashion-mens-knitwear,",
        "Herren Hosen, fashion-mens-trousers,",
        "Girls' Shorts, fashion, Clothing & Shoes",
        "Tee Shirts, fashion-mens-t-shirts,",
        "Bike Baskets, bikes-accessories-bags,",
        "Bicycles > Baskets, bikes-accessories-bags,",
        "Laundry storage baskets, home-storage-baskets,",
        "Bike Care, bikes,",
        "Skin Care, beauty,"
    })
    void whomAThingIsForAndTheRestOfItsTypeDecideAndWhatIsOnlyNearIsSaid(String type, String code, String near) {
        assertThat(WHOLE_TREE.find(type, "")).contains(new Match(code, false, near));
    }

    @ParameterizedTest
    @CsvSource({"Hosen", "Shorts", "Sweaters", "Trousers", "Care", "Pflege", "Baskets"})
    void aWordOfSeveralDepartmentsLeadsNowhereByItself(String type) {
        assertThat(WHOLE_TREE.find(type, "")).isEmpty();
    }

    @Test
    void categoriesOfTheSameNameHaveATypeThatFindsThemAgain() {
        assertThat(TREE).allSatisfy(each -> assertThat(WHOLE_TREE.find(WHOLE_TREE.type(each), ""))
                .contains(new Match(each.code(), true)));
    }

    @Test
    void aWordThatLeadsToACategoryThatIsNotThereIsNoWord() {
        assertThat(MATCHER.find("Sofa lamp", "")).isEmpty();
    }
}
