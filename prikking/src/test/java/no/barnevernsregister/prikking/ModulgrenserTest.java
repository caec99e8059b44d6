package no.barnevernsregister.prikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModulgrenserTest {
    @Test
    void revisoren_deler_ingen_klasse_med_prikkeren() throws IOException {
        try (var filer = Files.list(Path.of("src/main/java/no/barnevernsregister/prikking/revisor"))) {
            var kilder = filer.toList();
            assertThat(kilder).isNotEmpty();
            for (Path fil : kilder) {
                assertThat(Files.readString(fil)).doesNotContain("import no.barnevernsregister");
            }
        }
    }
}
