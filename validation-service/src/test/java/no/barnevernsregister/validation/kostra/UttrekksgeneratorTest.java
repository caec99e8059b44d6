package no.barnevernsregister.validation.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.local.generator.kostra.Uttrekksgenerator;
import org.junit.jupiter.api.Test;

/** The synthetic extracts are judged by the same engine as real ones. */
class UttrekksgeneratorTest {

    private static byte[] fil(int klienter, double feil) throws IOException {
        var ut = new ByteArrayOutputStream();
        new Uttrekksgenerator(2025, 7, feil)
                .skriv(Kommuner.finn(Kommunenummer.av("3401")).orElseThrow(), klienter, ut);
        return ut.toByteArray();
    }

    @Test
    void filene_holder_skjemaet_og_alle_regler_og_er_like_for_samme_fro() throws IOException {
        byte[] fil = fil(1_500, 0);

        Filrapport rapport = Provefil.kontroller(fil, 2, Klientmottaker.INGEN);

        assertThat(rapport.rapport().funn()).isEmpty();
        assertThat(rapport.klienter()).isEqualTo(1_500);
        assertThat(fil).isEqualTo(fil(1_500, 0));
    }

    @Test
    void feil_som_legges_inn_blir_funnet() throws IOException {
        Filrapport rapport = Provefil.kontroller(fil(1_000, 0.2), 2, Klientmottaker.INGEN);

        assertThat(rapport.antall()).containsKey(Alvorlighet.ERROR);
        assertThat(Provefil.funn(rapport, "Individ 01")).isNotEmpty();
        assertThat(rapport.kanSendes()).isFalse();
    }
}
