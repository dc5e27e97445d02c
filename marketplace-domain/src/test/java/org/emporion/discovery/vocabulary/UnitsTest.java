package org.emporion.discovery.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bottle 500 ml | 500 ml",
                "500ml | 500 ml",
                "0,5 l | 500 ml",
                "0.5 Liter | 500 ml",
                "1.5 litres | 1500 ml",
                "33 cl | 330 ml",
                "20cm | 200 mm",
                "0.2 m | 200 mm",
                "27 inch | 685.8 mm",
                "27in | 685.8 mm",
                "28 Zoll | 711.2 mm",
                "5 ft | 1524 mm",
                "1 kg | 1000 g",
                "1.000 g | 1000 g",
                "0.500 kg | 500 g",
                "2 lbs | 907.18474 g",
                "10000 mAh | 10000 mah",
                "10 Ah | 10000 mah",
                "1 TB | 1000000 mb",
                "60W | 60 w",
                "size 42 | 42 size",
                "Größe 42 | 42 size",
                "Groesse 38,5 | 38.5 size",
                "5 x 70 | 5x70 ",
                "5x70cm | 50x700 mm",
                "5 cm x 70 cm | 50x700 mm",
                "50 × 70 × 2 mm | 50x70x2 mm",
                "ab 3 Jahren | 36 month",
                "6er Set | 6 piece",
                "4 Personen | 4 person"
            })
    void aMeasureIsReadInOneUnit(String text, String read) {
        assertThat(Units.parse(text)).extracting(UnitsTest::shown).containsExactly(read.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iphone 15", "5 in 1", "size m", "windows", "air 90 max", "", "-", "abc5mlx", "levis 501"})
    void whatIsNoMeasureIsLeftAlone(String text) {
        assertThat(Units.parse(text)).isEmpty();
    }

    @Test
    void severalMeasuresStandInTheirPlaces() {
        String text = "Flasche 750 ml, 25 cm hoch";

        assertThat(Units.parse(text))
                .extracting(measure -> text.substring(measure.from(), measure.to()))
                .containsExactly("750 ml", "25 cm");
    }

    @Test
    void everyDimensionIsSaidInOneUnitThatIsOneOfItself() {
        Map<String, String> units = new HashMap<>();
        assertThat(Lines.of("units.tsv")).allSatisfy(line -> {
            assertThat(line).hasSize(5);
            assertThat(new BigDecimal(line.get(2))).isPositive();
            assertThat(units.merge(line.get(0), line.get(1), (first, second) -> first))
                    .isEqualTo(line.get(1));
        });
        assertThat(units.keySet()).allSatisfy(dimension -> assertThat(Lines.of("units.tsv"))
                .anyMatch(line ->
                        line.get(0).equals(dimension) && new BigDecimal(line.get(2)).compareTo(BigDecimal.ONE) == 0));
    }

    private static String shown(Measure measure) {
        return (measure.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("x")) + " "
                        + measure.unit())
                .strip();
    }
}
