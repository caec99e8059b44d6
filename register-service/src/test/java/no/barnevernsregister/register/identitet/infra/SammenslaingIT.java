package no.barnevernsregister.register.identitet.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.register.identitet.Idperiode;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.identitet.Personer.Beslutning;
import no.barnevernsregister.register.identitet.Pseudonym;
import no.barnevernsregister.register.sak.infra.Proveregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Merging and parting, on random persons with random ids. */
class SammenslaingIT {

    private static final Beslutning BESLUTNING =
            new Beslutning("saksbehandler", "prøve", Instant.parse("2026-01-05T00:00:00Z"));

    @TempDir
    static Path mappe;

    private static Proveregister register;
    private static Personer personer;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        personer = Provehvelv.personer(register.identitet(), register.nokler());
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void sammenslaing_og_deling_i_hvilken_som_helst_rekkefolge_gir_tilbake_det_som_var() throws SQLException {
        for (int fro = 0; fro < 60; fro++) {
            var tilfeldig = new Random(fro);
            List<String> alle = tilfeldigePersoner(tilfeldig);
            Map<String, Set<String>> foer = tilstand(alle);
            List<UUID> sammenslaatt = new ArrayList<>();
            for (int i = 0; i <= tilfeldig.nextInt(4); i++) {
                Collections.shuffle(alle, tilfeldig);
                sammenslaatt.add(personer.slaaSammen(alle.subList(0, 2 + tilfeldig.nextInt(3)), BESLUTNING));
                assertThat(personer.sammeSom(alle.getFirst())).contains(alle.get(1));
            }
            Collections.shuffle(sammenslaatt, tilfeldig);
            for (UUID en : sammenslaatt) {
                personer.del(en, BESLUTNING);
            }
            assertThat(tilstand(alle)).as("frø " + fro).isEqualTo(foer);
        }
    }

    @Test
    void en_sammenslaing_deles_bare_en_gang_og_krever_to() {
        List<String> to = List.of(Pseudonym.nytt().verdi(), Pseudonym.nytt().verdi());
        UUID id = personer.slaaSammen(to, BESLUTNING);
        personer.del(id, BESLUTNING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personer.del(id, BESLUTNING))
                .withMessageContaining("alt delt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> personer.slaaSammen(List.of(to.getFirst(), to.getFirst()), BESLUTNING));
    }

    private static List<String> tilfeldigePersoner(Random tilfeldig) throws SQLException {
        List<String> alle = new ArrayList<>();
        try (var forbindelse = register.identitet().getConnection()) {
            for (int person = 0; person < 4; person++) {
                List<Idperiode> ider = new ArrayList<>();
                for (int i = 0; i <= tilfeldig.nextInt(3); i++) {
                    ider.add(new Idperiode(Pseudonym.nytt().verdi(), LocalDate.of(2020 + i, 1, 1), null));
                }
                new Tilknytninger(forbindelse).erstatt("sak:" + UUID.randomUUID(), ider);
                ider.forEach(id -> alle.add(id.pseudonym()));
            }
        }
        return alle;
    }

    private static Map<String, Set<String>> tilstand(List<String> alle) {
        Map<String, Set<String>> hvem = new HashMap<>();
        alle.forEach(en -> hvem.put(en, personer.sammeSom(en)));
        return hvem;
    }
}
