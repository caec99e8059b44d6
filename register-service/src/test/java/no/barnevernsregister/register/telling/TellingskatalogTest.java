package no.barnevernsregister.register.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed catalogue is what the counts say today; {@code ./bvr catalogue} writes it anew. */
class TellingskatalogTest {

    private static final Path SIDE = Path.of("../docs/tellinger.md");

    @Test
    void den_lagrede_katalogen_er_den_som_tellingene_gir() throws IOException {
        String sann = Tellingskatalog.skriv(Tellinger.AVSNITT);
        if (Boolean.getBoolean("bvr.katalog.skriv")) {
            Files.writeString(SIDE, sann);
        }
        assertThat(Files.exists(SIDE) ? Files.readString(SIDE) : "")
                .as("%s er ikke slik tellingene er nå. Kjør: ./bvr catalogue", SIDE)
                .isEqualTo(sann);
    }

    @Test
    void hver_telling_har_sin_egen_id() {
        assertThat(Tellinger.alle()).hasSize(97).extracting(Telling::id).doesNotHaveDuplicates();
    }

    @Test
    void midtmaal_kan_ikke_summeres_over_noe() {
        assertThat(Tellinger.alle())
                .filteredOn(telling -> !telling.omtale().maal().kanSummeres())
                .hasSize(4)
                .allSatisfy(telling -> assertThat(telling.omtale().additiv()).isEmpty());
    }
}
