package no.barnevernsregister.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every text that stands in the compiled code, by class: all SQL is among them, whole or in the pieces it is put together of. */
final class Klassefiler {

    private Klassefiler() {}

    static Map<String, List<String>> tekster(Path mappe) {
        Map<String, List<String>> funnet = new TreeMap<>();
        try (Stream<Path> filer = Files.walk(mappe)) {
            for (Path fil : filer.filter(en -> en.toString().endsWith(".class")).toList()) {
                List<String> tekster = new ArrayList<>();
                ClassFile.of().parse(fil).constantPool().forEach(en -> {
                    if (en instanceof StringEntry tekst) {
                        tekster.add(tekst.stringValue());
                    } else if (en instanceof Utf8Entry tekst
                            && tekst.stringValue().indexOf('\u0001') >= 0) {
                        // The recipe of a concatenation.
                        tekster.add(tekst.stringValue());
                    }
                });
                funnet.put(
                        mappe.relativize(fil).toString().replace(".class", "").replace('/', '.'), tekster);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return funnet;
    }
}
