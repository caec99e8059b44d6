package no.barnevernsregister.register.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdperiodeTest {

    private static final LocalDate FODT = LocalDate.of(2015, 5, 5);
    private static final Fodselsnummer NUMMER = forste(nr -> SyntetiskFodselsnummer.lag(FODT, "1", nr));
    private static final Fodselsnummer DNUMMER = forste(nr -> SyntetiskFodselsnummer.lagDnummer(FODT, "1", nr));
    private static final Fodselsnummer UFODT = new Fodselsnummer("05851599999");

    @Test
    void ett_nummer_knytter_ingenting_sammen() {
        assertThat(perioder(fra("2024-01-01", NUMMER, null))).isEmpty();
        assertThat(perioder(fra("2024-01-01", NUMMER, null), fra("2025-01-01", NUMMER, null)))
                .isEmpty();
        assertThat(perioder(fra("2024-01-01", UFODT, null))).isEmpty();
    }

    @Test
    void d_nummer_som_blir_fodselsnummer_er_to_perioder_etter_hverandre() {
        assertThat(perioder(fra("2024-06-01", NUMMER, null), fra("2024-01-01", DNUMMER, null)))
                .containsExactly(
                        new Idperiode("fnr-d", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1)),
                        new Idperiode("fnr", LocalDate.of(2024, 6, 1), null));
    }

    @Test
    void et_ufodt_barn_er_saken_til_det_blir_fodt() {
        assertThat(perioder(fra("2024-01-01", UFODT, null), fra("2024-06-01", NUMMER, null)))
                .containsExactly(
                        new Idperiode("sak", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 1)),
                        new Idperiode("fnr", LocalDate.of(2024, 6, 1), null));
    }

    @Test
    void fodselsnummer_og_duf_nummer_i_samme_opplysning_er_samme_barn() {
        assertThat(perioder(fra("2024-01-01", NUMMER, gyldigDuf()))).hasSize(2);
    }

    @Test
    void tre_opplysninger_fra_samme_dag_gir_perioder_som_ikke_er_tomme() {
        LocalDate dagen = LocalDate.of(2024, 1, 1);
        assertThat(perioder(medId(1, NUMMER), medId(2, NUMMER), medId(3, DNUMMER)))
                .containsExactly(new Idperiode("fnr", dagen, dagen.plusDays(1)), new Idperiode("fnr-d", dagen, null));
    }

    private static Personalia medId(int nummer, Fodselsnummer fodselsnummer) {
        return new Personalia(new UUID(0, nummer), LocalDate.of(2024, 1, 1), fodselsnummer, FODT, "1", null, false);
    }

    private static Fodselsnummer forste(IntFunction<Optional<Fodselsnummer>> lag) {
        return IntStream.range(0, 100)
                .mapToObj(lag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static List<Idperiode> perioder(Personalia... personalia) {
        return Idperiode.av("sak", List.of(personalia), IdperiodeTest::navn);
    }

    private static String navn(Identitet en) {
        return en.nummer().equals(DNUMMER.klartekst()) ? "fnr-d" : en.slag();
    }

    private static Personalia fra(String dag, Fodselsnummer nummer, @Nullable String duf) {
        return new Personalia(UUID.randomUUID(), LocalDate.parse(dag), nummer, FODT, "1", duf, false);
    }

    static String gyldigDuf() {
        for (int siste = 0; siste < 100; siste++) {
            String forsok = "2015000001%02d".formatted(siste);
            if (DufNummer.erGyldig(forsok)) {
                return forsok;
            }
        }
        throw new IllegalStateException("Ti sifre har alltid en kontroll av to.");
    }
}
