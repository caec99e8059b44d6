package no.barnevernsregister.register.telling.infra;

import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.konvertering.infra.Proveorganisasjoner;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Tellinger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts of a service that went from yearly extracts to case messages in 2026: each year once, and one history. */
class ToKanalerIT {

    private static final Kommunenummer KOMMUNEN = new Kommunenummer("5634");
    private static final Instant FOR = Instant.parse("2026-01-20T00:00:00Z");
    private static final Instant SENDT = Instant.parse("2026-02-05T00:00:00Z");
    private static final Instant KUTT = Instant.parse("2027-02-01T00:00:00Z");

    @TempDir
    static Path mappe;

    private static Proveregister register;

    private final Personalia barnet = personalia(nyttNummer(), "2015-05-05", "1");

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        register.tom();
        new Proveorganisasjoner(register.app()).konverterer("5634", 2026, FOR);
    }

    @Test
    void et_barn_i_begge_kanaler_telles_en_gang_hvert_aar() throws SQLException {
        register.ta(uttrekk().med(tiltak("2024-03-01", null)), FOR);
        register.ta(fagsystem().med(tiltak("2024-03-01", null)), SENDT);
        assertThat(tell("tiltak_per_slutt", "2025")).isEqualTo(1);
        assertThat(tell("tiltak_per_slutt", "2026")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak", "2026H1")).isEqualTo(1);
    }

    @Test
    void et_barn_som_hadde_tiltak_i_arsuttrekket_er_ikke_nytt_i_fagsystemet() throws SQLException {
        register.ta(uttrekk().med(tiltak("2024-03-01", "2025-06-01")), FOR);
        register.ta(fagsystem().med(tiltak("2026-03-01", null)), SENDT);
        assertThat(tell("barn_med_tiltak", "2026")).isEqualTo(1);
        assertThat(tell("nye_barn_med_tiltak", "2026")).isZero();
        assertThat(tell("nye_barn_med_tiltak", "2024")).isEqualTo(1);
    }

    @Test
    void en_flytting_fra_for_konverteringen_telles_i_sitt_aar_og_bare_en_gang() throws SQLException {
        register.ta(
                uttrekk()
                        .med(hjem("T-1", "2.1", "2024-01-01", "2025-05-01"))
                        .med(hjem("T-2", "2.2", "2025-05-02", null)),
                FOR);
        register.ta(
                fagsystem()
                        .med(hjem("T-1", "2.1", "2024-01-01", "2025-05-01"))
                        .med(hjem("T-2", "2.2", "2025-05-02", "2026-03-01"))
                        .med(hjem(null, "2.5", "2026-03-02", null)),
                SENDT);
        assertThat(tell("flyttinger", "2025")).isEqualTo(1);
        assertThat(tell("flyttinger", "2026"))
                .as("hjemmet i årsuttrekket er det samme som fagsystemet avsluttet")
                .isEqualTo(1);
    }

    private Saksbygger uttrekk() {
        return utenPersonalia()
                .fra(Kanal.KOSTRA)
                .trukketUt("2025-12-31T12:00:00+01:00")
                .med(barnet);
    }

    private Saksbygger fagsystem() {
        return utenPersonalia().trukketUt("2026-02-04T10:00:00Z").med(barnet);
    }

    private static Tiltak hjem(@Nullable String migrertId, String kategori, String fra, @Nullable String til) {
        Tiltak en = tiltak(fra, til);
        return new Tiltak(
                UUID.randomUUID(),
                migrertId,
                en.startDato(),
                false,
                en.lovhjemmel(),
                en.jmfrLovhjemmel(),
                new Kategori(kategori, null),
                en.tiltaksgrunnlag(),
                en.tilsyn(),
                en.oppfolging(),
                en.opphevelse(),
                en.konklusjon());
    }

    /** The municipality's figure in the country, which it also has alone. */
    private static int tell(String telling, String periode) throws SQLException {
        int figur = sum(telling, periode, Omfang.landet(KUTT));
        assertThat(sum(telling, periode, Omfang.landet(KUTT).i(Set.of(KOMMUNEN))))
                .as("%s %s, kommunen alene", telling, periode)
                .isEqualTo(figur);
        return figur;
    }

    private static int sum(String telling, String periode, Omfang omfang) throws SQLException {
        return Provetelling.celler(register, List.of(Tellinger.finn(telling).orElseThrow()), List.of(periode), omfang)
                .stream()
                .filter(celle -> celle.kommune().equals(KOMMUNEN))
                .mapToInt(celle -> celle.verdi().intValue())
                .sum();
    }
}
