package org.emporion.catalog.transferfiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever we have seen in the files of real stores stands in one of our own, so that no test needs theirs. */
class ProductFileOdditiesTest {

    /** All own files, with the ends of lines to be seen. */
    private static final String TEXT = ProductFile.own()
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("\f"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '~',
            value = {
                "rows that end with a line feed alone => [^\\r]\\nwheel-set-26,",
                "rows that end with both => \\r\\n[a-z-]+,",
                "texts over several lines => \"<div [^\\r]*?>\\n<p>",
                "a quotation mark in a title => Wheel Set 26\"\"",
                "quotation marks and commas in tags => \"26\"\", 26\"\" Wheels",
                "the older columns without a position of the picture => Image Src,Image Alt Text",
                "the newer columns => Image Position.*Variant Tax Code",
                "the column of costs => Cost per item",
                "rows with a picture only => (?m)^rain-jacket,{24}https:",
                "the same picture twice => (?s)jacket-2\\.jpg.*jacket-2\\.jpg",
                "products without any picture => (?m)^saddle,Saddle.*,deny,manual,45\\.00,,true,true,,,",
                "pictures of variants => https://pictures\\.example/files/lamp-0\\.jpg,lb",
                "two options => ,Arm,Short,Color,Black,",
                "an option Title that says something => Title,15 mm wrench",
                "products without a type => one-person-shop,,men",
                "products without a maker, text or tags => (?m)^sticker-sheet,Sticker Sheet,,,,,",
                "unpublished ones => ,false,Title,Default Title",
                "stock below nothing => shopify,-118,deny",
                "stock of thousands => shopify,8961,",
                "stock that nobody counts => ,,1,deny,manual",
                "sold without stock => ,continue,manual",
                "prices of nothing => manual,0\\.00,",
                "prices without cents => manual,50,",
                "a former price that is not higher => 0\\.99,0\\.99|7\\.90,7\\.90",
                "barcodes with an apostrophe => ,'0401234567899",
                "one barcode on two products => (?s)'0401234567899.*'0401234567899",
                "one article number on several variants => (?s)SADDLE - CURVE.*SADDLE - CURVE.*SADDLE - CURVE",
                "very long article numbers => Clothing : Jackets : .{70,}S,454",
                "quotation marks in article numbers => \"Wheel 26\"\" silver\"",
                "no article numbers at all => Linen Shirt.*Size,Small,,,,,,0,",
                "one title on two products => (?s)\\nsaddle,Saddle,.*\\nsaddle-1,Saddle,",
                "weights in pounds => ,lb\\n",
                "things that are not sent => ,false,true,",
                "scripts, styles and frames in a text => (?s)<style.*<script.*<iframe",
                "tables, pictures and links in a text => (?s)<table.*<a href.*<img",
                "a byte order mark inside a text => <p>\\uFEFF",
                "control characters => \\u0099",
                "spaces that do not break => \\u00a0",
                "typographic signs => \\u201c.*\\u201d.*\\u2013.*\\u2019.*\\u2026|\\u00ae",
                "letters with accents => \\u00c1rn\\u00fd",
                "a line feed at the end of a cell => lamp for the desk \\n\""
            })
    void isInOneOfOurOwnFiles(String oddity, String pattern) {
        assertThat(Pattern.compile(pattern).matcher(TEXT).find()).as(oddity).isTrue();
    }
}
