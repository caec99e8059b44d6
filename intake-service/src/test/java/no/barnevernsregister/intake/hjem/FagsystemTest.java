package no.barnevernsregister.intake.hjem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FagsystemTest {

    private static final Instant NAA = Instant.parse("2026-11-25T12:00:00Z");
    private static final Duration TO_DOGN = Duration.ofDays(2);
    private static final Enhet VARDO = Enhet.les("5634").orElseThrow();

    @Test
    void en_tjeneste_med_arsuttrekk_har_ikke_noe_fagsystem_aa_hore_fra() {
        assertThat(av(Kanal.KOSTRA, null, Optional.empty())).isEqualTo(Fagsystem.INGEN);
        assertThat(av(Kanal.FAGSYSTEM, 2027, Optional.empty()))
                .as("konverterer neste år")
                .isEqualTo(Fagsystem.INGEN);
        assertThat(Fagsystem.av(VARDO, List.of(), meldinger(Optional.empty()), TO_DOGN, NAA))
                .isEqualTo(Fagsystem.INGEN);
    }

    @Test
    void et_fagsystem_er_stille_naar_det_er_to_dogn_siden_sist() {
        assertThat(av(Kanal.FAGSYSTEM, 2025, Optional.of(NAA.minus(TO_DOGN).plusSeconds(1))))
                .isEqualTo(Fagsystem.HORES);
        assertThat(av(Kanal.FAGSYSTEM, 2025, Optional.of(NAA.minus(TO_DOGN)))).isEqualTo(Fagsystem.STILLE);
        assertThat(av(Kanal.FAGSYSTEM, 2025, Optional.empty()))
                .as("har aldri sendt")
                .isEqualTo(Fagsystem.STILLE);
    }

    @Test
    void et_medlem_av_en_interkommunal_tjeneste_har_tjenestens_fagsystem() {
        Enhet vadso = Enhet.les("5607").orElseThrow();

        assertThat(Fagsystem.av(
                        vadso, List.of(organisasjon(Kanal.FAGSYSTEM, 2025)), meldinger(Optional.of(NAA)), TO_DOGN, NAA))
                .isEqualTo(Fagsystem.HORES);
    }

    private static Fagsystem av(Kanal kanal, @Nullable Integer aar, Optional<Instant> siste) {
        return Fagsystem.av(VARDO, List.of(organisasjon(kanal, aar)), meldinger(siste), TO_DOGN, NAA);
    }

    private static HjemRepository.Meldinger meldinger(Optional<Instant> siste) {
        return new HjemRepository.Meldinger(siste, 0);
    }

    private static Organisasjon organisasjon(Kanal kanal, @Nullable Integer aar) {
        return new Organisasjon(
                new Organisasjonsnummer("964338531"),
                "Østre Varanger barnevern",
                new Kommunenummer("5634"),
                null,
                List.of(new Kommunenummer("5607")),
                null,
                kanal,
                aar,
                LocalDate.of(2025, 1, 1));
    }
}
