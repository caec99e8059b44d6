package no.barnevernsregister.contracts.bvr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrdlisteTest {

    @Test
    void hver_domenetype_i_meldingen_staar_i_ordlisten() throws IOException {
        String ordliste = Files.readString(Path.of("../docs/ordliste.md"));
        List<String> typer;
        try (Stream<Path> filer = Files.list(Path.of("src/main/java/no/barnevernsregister/contracts/bvr"))) {
            typer = filer.map(fil -> fil.getFileName().toString().replace(".java", ""))
                    .filter(navn -> !List.of("Begrepstype", "Saksobjekt").contains(navn))
                    .toList();
        }
        assertThat(typer)
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(ordliste).contains("| " + type + " |"));
    }
}
