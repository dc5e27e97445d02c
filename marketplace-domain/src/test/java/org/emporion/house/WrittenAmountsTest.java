package org.emporion.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Label;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emporion.kernel.Money;
import org.junit.jupiter.api.Test;

/** In sentences amounts are written as whoever reads them writes amounts, and not as programs do. */
class WrittenAmountsTest {

    private static final String MONEY = "Lorg/emporion/kernel/Money;";

    @Test
    void noSentenceHoldsAnAmountAsProgramsWriteIt() {
        List<String> found = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.emporion").stream()
                        .flatMap(each -> inSentences(each).stream())
                        .toList();

        assertThat(found).as("use Money.written()").isEmpty();
    }

    @Test
    void anAmountInASentenceIsFoundHoweverItGotThere() {
        assertThat(inSentences(new ClassFileImporter().importClass(Planted.class)))
                .containsExactlyInAnyOrder(
                        Planted.class.getName() + ".joined",
                        Planted.class.getName() + ".formatted",
                        Planted.class.getName() + ".asked");
    }

    private static Set<String> inSentences(JavaClass type) {
        Set<String> found = new HashSet<>();
        try (InputStream bytes =
                type.getSource().map(Source::getUri).orElseThrow().toURL().openStream()) {
            new ClassReader(bytes).accept(new Methods(type.getName(), found), ClassReader.SKIP_FRAMES);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return found;
    }

    private static final class Methods extends ClassVisitor {

        private final String type;
        private final Set<String> found;

        private Methods(String type, Set<String> found) {
            super(Opcodes.ASM9);
            this.type = type;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String shape, String generic, String[] failures) {
            return new Sentences(type + "." + name, found);
        }
    }

    /** Looks for amounts that are joined to a text, or put into the array from which one is formatted. */
    private static final class Sentences extends MethodVisitor {

        /** What joins an amount to a text, beside the joining of the virtual machine itself. */
        private static final Set<String> JOINED = Set.of("java/lang/String.valueOf", "java/lang/StringBuilder.append");

        private final String place;
        private final Set<String> found;
        private final Set<Integer> amounts = new HashSet<>();
        private final Set<Integer> others = new HashSet<>();
        private final List<Integer> formatted = new ArrayList<>();
        private final List<Integer> stored = new ArrayList<>();
        private boolean isAmount;
        private boolean isStored;
        private int loaded = -1;

        private Sentences(String place, Set<String> found) {
            super(Opcodes.ASM9);
            this.place = place;
            this.found = found;
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String shape, Handle way, Object... values) {
            if (name.equals("makeConcatWithConstants") && shape.contains(MONEY)) {
                found.add(place);
            }
            last(false, -1);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String shape, boolean isInterface) {
            boolean asked = name.equals("toString") && owner.equals("org/emporion/kernel/Money");
            boolean filled = owner.equals("java/lang/String") && name.startsWith("format");
            boolean joined = JOINED.contains(owner + "." + name);
            if (asked || joined && isAmount || filled && isStored) {
                found.add(place);
            }
            if (joined) {
                formatted.add(loaded);
            }
            if (filled) {
                formatted.addAll(stored);
            }
            last(shape.endsWith(")" + MONEY), -1);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String shape) {
            last(shape.equals(MONEY), -1);
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            last(false, opcode == Opcodes.ALOAD ? variable : -1);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.ANEWARRAY) {
                isStored = false;
                stored.clear();
            }
            last(false, -1);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.AASTORE) {
                isStored |= isAmount;
                stored.add(loaded);
            }
            last(false, -1);
        }

        @Override
        public void visitLocalVariable(String name, String shape, String generic, Label from, Label to, int index) {
            (shape.equals(MONEY) ? amounts : others).add(index);
        }

        @Override
        public void visitEnd() {
            amounts.removeAll(others);
            if (formatted.stream().anyMatch(amounts::contains)) {
                found.add(place);
            }
        }

        private void last(boolean amount, int variable) {
            isAmount = amount;
            loaded = variable;
        }
    }

    private static final class Planted {

        private static String joined(Money price) {
            return "It costs " + price + ".";
        }

        private static String formatted(Money price) {
            return "It costs %s, and %s.".formatted("today", price);
        }

        private static String asked(Money price) {
            return price.toString();
        }

        private static String right(Money price) {
            return "It costs %s, and ".formatted(price.written()) + price.written();
        }
    }
}
