package no.barnevernsregister.intake.hjem.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.Opplaster;
import no.barnevernsregister.intake.fil.Opplasting;
import no.barnevernsregister.intake.fil.side.Filerside;
import no.barnevernsregister.intake.fil.side.Filside;
import no.barnevernsregister.intake.fil.side.Funnvalg;
import no.barnevernsregister.intake.fil.side.Kvitteringsside;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.hjem.Fagsystem;
import no.barnevernsregister.intake.hjem.HjemRepository;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.Status;
import no.barnevernsregister.intake.tilgang.Medarbeider;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import no.barnevernsregister.intake.tilgang.side.Tilgangsside;
import no.barnevernsregister.intake.tilgang.side.Velkomstside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reporter's pages say in both languages, of made-up states; how they work in a browser is tried elsewhere. */
class SiderTest {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);
    private static final Instant NAA = Instant.parse("2026-11-25T12:00:00Z");
    private static final Enhet VARDO = Enhet.les("5634").orElseThrow();
    private static final Enhet VADSO = Enhet.les("5607").orElseThrow();
    private static final Arsuttrekk UTTREKK = new Arsuttrekk(2025, "563400", false);
    private static final HandlerPaaVegneAv AVSENDER =
            new HandlerPaaVegneAv(new Organisasjonsnummer("964338531"), null, null, Mekanisme.PERSON);
    private static final Bruker AMINA =
            new Bruker("a", "Amina Administrator", Set.of("lokal-administrator:5634", "rapportor:5634", "leser:5607"));

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void forsiden_sier_hva_som_skal_leveres_og_om_fagsystemet_er_stille(Sprak sprak) {
        var oppgaver = new Forside.Oppgaver(
                List.of(new Statuslinje(
                        Tjeneste.alene(VARDO),
                        new Halvaar(2026, 1),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        0,
                        0)),
                new Frist(LocalDate.of(2026, 7, 20), DAG),
                2025,
                Optional.of(fil(Status.KONTROLLERT)),
                new Frist(LocalDate.of(2026, 1, 20), DAG));
        String side = Forside.skriv(
                ramme(sprak),
                new Forside.Innhold(
                        List.of(VADSO, VARDO),
                        VARDO,
                        DAG,
                        Map.of(),
                        oppgaver,
                        Fagsystem.STILLE,
                        new HjemRepository.Meldinger(Optional.of(NAA.minusSeconds(300_000)), 17),
                        Map.of(Alvorlighet.WARNING, 12),
                        List.of("Amina Administrator", "Gard Godkjenner"),
                        1,
                        true,
                        "http://localhost/min-kommune"));
        erEnSide(side, sprak, "Vardø");
        assertThat(side)
                .contains("Gard Godkjenner", "http://localhost/min-kommune", "12")
                .contains(sprak == Sprak.NB ? "dager over fristen" : "dagar over fristen");
    }

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void filene_og_en_ufullstendig_opplasting_staar_paa_en_side(Sprak sprak) {
        var halvveis = new Opplasting(
                InnsendingId.ny(NAA),
                new Opplaster("x", "Gard Godkjenner"),
                AVSENDER,
                UTTREKK,
                100_000_000,
                "a".repeat(64),
                43_000_000,
                80,
                NAA);
        String side = Filerside.skriv(
                ramme(sprak),
                new Filerside.Innhold(
                        AMINA,
                        List.of(VADSO, VARDO),
                        VARDO,
                        2025,
                        DAG,
                        List.of(halvveis),
                        List.of(fil(Status.KONTROLLERT), fil(Status.AVVIST), fil(Status.REGISTRERT)),
                        ""));
        erEnSide(side, sprak, "Vardø");
        assertThat(side).contains("Gard Godkjenner", "Rakel Rapportør", "type=\"file\"");
    }

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void en_fil_med_feil_viser_funnene_og_kan_ikke_sendes(Sprak sprak) {
        Optional<Valideringsrapport> rapport = Optional.of(new Valideringsrapport(
                Alvorlighet.ERROR,
                List.of(funn(Alvorlighet.ERROR, 1), funn(Alvorlighet.WARNING, 2)),
                "2026.1",
                null,
                false,
                null,
                null));
        String side = Filside.skriv(
                ramme(sprak),
                new Filside.Innhold(fil(Status.KONTROLLERT), rapport, new Funnvalg("", "", ""), false, ""));
        erEnSide(side, sprak, "2025");
        assertThat(side)
                .contains("2024/1", "2024/2", "Melding 3")
                .contains(
                        sprak == Sprak.NB ? "Konklusjonen på meldingen mangler." : "Konklusjonen på meldinga manglar.");
        assertThat(Kvitteringsside.skriv(ramme(sprak), fil(Status.KONTROLLERT), rapport))
                .contains("ab".repeat(32));
    }

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void tilgangssiden_viser_hvem_som_ber_hvem_som_har_og_hva_som_er_gjort(Sprak sprak) {
        String side = Tilgangsside.skriv(
                ramme(sprak),
                new Tilgangsside.Innhold(
                        AMINA,
                        List.of(VADSO, VARDO),
                        VARDO,
                        DAG,
                        List.of(new TilgangRepository.Foresporsel(
                                UUID.randomUUID(), "k", "Kari Kollega", "kari@vardo.kommune.test", VARDO, NAA)),
                        List.of(new Medarbeider(
                                "g", "Gard Godkjenner", "gard@vardo.kommune.test", Set.of("godkjenner:5634"))),
                        List.of(new TilgangRepository.Hendelse(
                                "Gard Godkjenner", "godkjenner", true, "Amina Administrator", NAA)),
                        "",
                        false));
        erEnSide(side, sprak, "Vardø");
        assertThat(side).contains("Kari Kollega", "gard@vardo.kommune.test", "Amina Administrator");
        erEnSide(
                Velkomstside.skriv(
                        ramme(sprak),
                        new Velkomstside.Innhold(
                                "", "", List.of(new Velkomstside.Valg(VARDO, "Vardø")), List.of("Vardø"), "")),
                sprak,
                "Vardø");
    }

    private static void erEnSide(String side, Sprak sprak, String tittel) {
        assertThat(side).contains("<html lang=\"" + sprak.merke() + "\"", tittel);
        assertThat(side.split("<h1", -1)).as("én overskrift").hasSize(2);
        assertThat(side).doesNotContain(" style=", "onclick=", "null");
    }

    private static Sideramme ramme(Sprak sprak) {
        return new Sideramme(sprak, AMINA.navn(), "/", "m", true);
    }

    private static Mottattfil fil(Status status) {
        var innsending = new Innsending(
                InnsendingId.ny(NAA),
                null,
                null,
                UTTREKK,
                AVSENDER,
                new Kommunenummer("5634"),
                null,
                Provekjoring.NEI,
                "ab".repeat(32),
                status,
                NAA,
                NAA,
                null,
                null);
        return new Mottattfil(innsending, UTTREKK, "Rakel Rapportør", null, false);
    }

    private static Funn funn(Alvorlighet alvorlighet, int nummer) {
        return new Funn(
                alvorlighet,
                null,
                "Melding 3",
                null,
                "Konklusjonen på meldingen mangler.",
                "Melding",
                null,
                "Melding 3",
                null,
                100 + nummer,
                null,
                Map.of("StartDato", "2024-02-01"),
                "bvl. § 2-1",
                "Registrer konklusjonen i fagsystemet.",
                "2024/" + nummer,
                "Konklusjonen på meldinga manglar.",
                "Registrer konklusjonen i fagsystemet.");
    }
}
