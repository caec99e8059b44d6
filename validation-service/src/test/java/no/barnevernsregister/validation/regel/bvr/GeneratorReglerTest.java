package no.barnevernsregister.validation.regel.bvr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.Plasseringer;
import no.barnevernsregister.local.generator.Forlop;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.generator.Sending;
import no.barnevernsregister.validation.regel.Regelmotor;
import no.barnevernsregister.validation.regel.Regelsett;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.sak.Sammenslaing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The synthetic municipalities are refused for the errors they mean to make, and for nothing else. */
class GeneratorReglerTest {

    /** Of a large city a part is enough. */
    private static final int SAKER = 400;

    /** Late reports and late investigations are as common as in life. */
    private static final Set<String> ADVARSLER = Set.of("Melding 3", "Undersøkelse 11");

    @ParameterizedTest
    @CsvSource({
        // Cities with districts.
        "0301,1,2020,2021",
        "0301,2,2025,2026",
        "4601,1,2020,2026",
        "4601,3,2022,2023",
        "5001,2,2019,2026",
        "1103,1,2020,2026",
        // Bergen and Trondheim before they were renumbered.
        "1201,1,2017,2019",
        "1601,1,2015,2017",
        // Tiny ones.
        "1151,1,2020,2026",
        "5632,7,2020,2026",
        // Renumbered in 2020, again in 2024; merged and split in 2020; split in 2024.
        "0106,1,2014,2019",
        "3004,1,2020,2023",
        "3107,1,2020,2026",
        "5634,42,2023,2025",
        "5404,1,2020,2022",
        "5055,1,2020,2026",
        "5012,1,2018,2019",
        "1507,1,2020,2026",
        "1508,1,2020,2026",
        "1580,5,2020,2026"
    })
    void bare_meldinger_med_tilsiktet_feil_avvises_og_bare_for_den_feilen(String kommune, long fro, int fra, int til) {
        kontroller(kommune, fro, fra, til);
    }

    private void kontroller(String kommune, long fro, int fra, int til) {
        List<Forlop> saker = saker(kommune, fro, fra, til);
        assertThat(saker).isNotEmpty();
        saker.forEach(this::kontroller);
    }

    /** So many cases, spread over the years. */
    private static List<Forlop> saker(String kommune, long fro, int fra, int til) {
        var generator = new Generator(fro, fra, til);
        var kommunen = Kommuner.finn(Kommunenummer.av(kommune)).orElseThrow();
        var alle = new AtomicInteger();
        generator.lag(kommunen, forlop -> alle.incrementAndGet());
        int hver = 1 + alle.get() / SAKER;
        List<Forlop> utvalg = new ArrayList<>();
        var nummer = new AtomicInteger();
        generator.lag(kommunen, forlop -> {
            if (nummer.getAndIncrement() % hver == 0) {
                utvalg.add(forlop);
            }
        });
        return utvalg;
    }

    private void kontroller(Forlop forlop) {
        assertThat(forlop.sendinger()).isNotEmpty();
        @Nullable Sak kjent = null;
        for (Sending sending : forlop.sendinger()) {
            Sak sammenslatt = Sammenslaing.slaaSammen(kjent, sending.barnevern().sak());
            List<Funn> funn = funn(sending, sammenslatt);
            assertThat(regler(funn, Alvorlighet.ERROR, Alvorlighet.FATAL))
                    .as("%s", funn)
                    .isEqualTo(sending.skalAvvises() ? Set.of("Melding 2a") : Set.of());
            if (!sending.skalAvvises()) {
                kjent = sammenslatt;
                assertThat(regler(funn, Alvorlighet.WARNING)).as("%s", funn).isSubsetOf(ADVARSLER);
            }
        }
        assertThat(kjent).isNotNull();
    }

    private static Set<String> regler(List<Funn> funn, Alvorlighet... alvorlighet) {
        return funn.stream()
                .filter(en -> List.of(alvorlighet).contains(en.alvorlighet()))
                .map(Funn::regelId)
                .collect(Collectors.toSet());
    }

    private static List<Funn> funn(Sending sending, Sak sammenslatt) {
        var grunnlag = Saksgrunnlag.av(sending.barnevern(), sammenslatt, Kanal.FAGSYSTEM);
        return new Regelmotor<>(Regelsett.bvr(grunnlag), regel -> {
                    throw new AssertionError("Regelen " + regel + " kastet");
                })
                .sjekk(grunnlag, Plasseringer.ingen());
    }
}
