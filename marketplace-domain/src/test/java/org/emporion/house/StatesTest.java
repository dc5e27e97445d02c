package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emporion.kernel.State;
import org.junit.jupiter.api.Test;

/** Every state brings its tone and its word, and no word is left over. */
class StatesTest {

    @Test
    void everyStateHasItsWordAndNoWordIsLeftOver() {
        Map<String, Set<String>> keys = new TreeMap<>();
        states().forEach(type -> Arrays.stream(type.getEnumConstants()).forEach(each -> {
            State state = (State) each;
            assertThat(state.tone()).as(each.toString()).isNotNull();
            assertThat(state.label()).as(each.toString()).isNotBlank();
            keys.computeIfAbsent(type.getPackageName(), none -> new TreeSet<>())
                    .add(type.getSimpleName() + "." + ((Enum<?>) each).name());
        }));
        keys.forEach((feature, used) -> assertThat(ResourceBundle.getBundle(feature + ".states", Locale.ENGLISH)
                        .keySet())
                .as(feature)
                .isEqualTo(used));
    }

    @Test
    void aStateWithoutAWordIsFound() {
        assertThatThrownBy(Wordless.SPEECHLESS::label).isInstanceOf(MissingResourceException.class);
    }

    private enum Wordless implements State {
        SPEECHLESS;

        @Override
        public Tone tone() {
            return Tone.NEUTRAL;
        }
    }

    private static Set<Class<?>> states() {
        Set<Class<?>> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.emporion").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(State.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
        assertThat(found).hasSizeGreaterThanOrEqualTo(7);
        return found;
    }
}
