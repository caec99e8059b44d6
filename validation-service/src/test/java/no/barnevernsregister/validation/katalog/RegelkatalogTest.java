package no.barnevernsregister.validation.katalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Katalogfil;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import org.junit.jupiter.api.Test;

/** The committed catalogue is what the rules say today; {@code ./bvr catalogue} writes it anew. */
class RegelkatalogTest {

    private static final Path FIL = Path.of("../contracts/src/main/resources" + Katalogfil.RESSURS);
    private static final Path SIDE = Path.of("../docs/regler.md");

    private final Regelkatalog katalog = Katalogbygger.bygg();

    @Test
    void den_lagrede_katalogen_er_den_som_reglene_gir() throws IOException {
        stemmer(FIL, Katalogfil.skriv(katalog));
        stemmer(SIDE, Katalogdokument.skriv(katalog));
    }

    @Test
    void hver_regel_har_sin_egen_nokkel() {
        assertThat(katalog.regler()).extracting(Regelkatalog.Regel::nokkel).doesNotHaveDuplicates();
    }

    @Test
    void hver_nasjonal_id_finnes_i_den_nasjonale_rapporten() throws IOException {
        List<String> kjente;
        try (InputStream skjema = Katalogfil.class.getResourceAsStream("/skjema/valideringsrapport.schema.json")) {
            kjente = new ObjectMapper()
                    .readTree(skjema)
                    .at("/$defs/regel/enum")
                    .valueStream()
                    .map(verdi -> verdi.asText())
                    .toList();
        }
        assertThat(kjente).hasSizeGreaterThan(70);
        assertThat(katalog.regler())
                .filteredOn(regel -> regel.nasjonalId() != null)
                .isNotEmpty()
                .allSatisfy(regel -> assertThat(kjente).contains(regel.nasjonalId()));
    }

    private static void stemmer(Path fil, String sann) throws IOException {
        if (Boolean.getBoolean("bvr.katalog.skriv")) {
            Files.createDirectories(fil.getParent());
            Files.writeString(fil, sann);
        }
        assertThat(Files.exists(fil) ? Files.readString(fil) : "")
                .as("%s er ikke slik reglene er nå. Kjør: ./bvr catalogue", fil)
                .isEqualTo(sann);
    }
}
