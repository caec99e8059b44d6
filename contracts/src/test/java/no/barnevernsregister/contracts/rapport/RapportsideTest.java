package no.barnevernsregister.contracts.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import org.junit.jupiter.api.Test;

class RapportsideTest {

    @Test
    void funnene_staar_under_saken_sin_med_det_alvorligste_forst() {
        String side = side(
                Sprak.NB,
                Rapportprover.rapport(
                        Rapportprover.melding3("2025/2"),
                        Rapportprover.skjemafeil(),
                        Rapportprover.melding3("2025/1"),
                        Rapportprover.medTekst(Alvorlighet.ERROR, "2025/2")));

        assertThat(side)
                .containsSubsequence(
                        "<h3>Sak 2025/2</h3>",
                        "Feil</span>",
                        "Advarsel</span>",
                        "<h3>Funn om dokumentet som helhet</h3>",
                        "Fatal feil</span>",
                        "<h3>Sak 2025/1</h3>",
                        "Advarsel</span>");
    }

    @Test
    void siden_sier_hva_som_er_galt_hvor_og_hva_som_skal_gjores() {
        assertThat(side(Sprak.NB, Rapportprover.rapport(Rapportprover.melding3("2025/1"))))
                .contains("<html lang=\"nb\">")
                .contains("Godtatt med merknader.")
                .contains("Meldingen er konkludert mer enn sju dager etter at den kom inn.")
                .contains("Kontroller datoene.")
                .contains("linje 7, kolonne 5")
                .contains("/Barnevern/Sak/Melding[1]")
                .contains(Rapportprover.ELEMENT.toString())
                .contains("StartDato: 2025-12-01")
                .contains("barnevernsloven § 2-1");
    }

    @Test
    void nynorsk_naar_den_finnes_og_ellers_bokmaal_som_er_merket() {
        String side = side(
                Sprak.NN, Rapportprover.rapport(Rapportprover.melding3("2025/1"), Rapportprover.mildnet("2025/1")));

        assertThat(side)
                .contains("<html lang=\"nn\">")
                .contains("<p lang=\"nn\">Meldinga er konkludert")
                .contains("<p lang=\"nb\">Meldingen er konkludert før")
                .contains("Eigentleg feil, mildna for migrerte data")
                .doesNotContain("Kontroller datoene.");
    }

    @Test
    void dommen_skiller_mellom_provekjoring_og_innsending() {
        Valideringsrapport avvist = Rapportprover.rapport(Rapportprover.skjemafeil());
        var innsending = new Rapportkilde("1", false, List.of());

        assertThat(side(innsending, avvist)).contains("Avvist. Dokumentet er ikke tatt inn i registeret.");
        assertThat(side(Rapportkilde.fil("a.xml"), avvist)).contains("Prøvekjøring: dokumentet ville blitt avvist.");
        assertThat(side(innsending, Rapportprover.rapport())).contains("Godtatt uten funn.");
        var ubekreftet = new Valideringsrapport(Alvorlighet.OK, List.of(), "2026.2", null, false, null);
        assertThat(side(innsending, ubekreftet)).contains("Ingenting er tatt inn i registeret");
        assertThat(side(Rapportkilde.fil("a.xml"), Rapportprover.rapport()))
                .contains("ville blitt godtatt uten funn.")
                .doesNotContain("<table");
    }

    @Test
    void ingen_tekst_blir_til_html() {
        String ond = "\"'><script>alert(1)</script>&\u0000\uD800";
        String vanlig = side(
                new Rapportkilde("x", true, List.of()),
                Rapportprover.rapport(Rapportprover.medTekst(Alvorlighet.ERROR, "x")));
        String side = side(
                new Rapportkilde(ond, true, List.of()),
                Rapportprover.rapport(Rapportprover.medTekst(Alvorlighet.ERROR, ond)));

        assertThat(side).doesNotContain("<script", "alert(1)</script", "\u0000");
        assertThat(side.chars().filter(tegn -> tegn == '<').count())
                .isEqualTo(vanlig.chars().filter(tegn -> tegn == '<').count());
        assertThat(side.chars().filter(tegn -> tegn == '"').count())
                .isEqualTo(vanlig.chars().filter(tegn -> tegn == '"').count());
    }

    @Test
    void flere_rapporter_staar_paa_en_side() {
        var ut = new StringBuilder();
        try (var side = new Rapportside(ut, Ramme.fil(Sprak.NB))) {
            side.skriv(Rapportkilde.fil("a.xml"), Rapportprover.rapport());
            side.skriv(Rapportkilde.fil("b.xml"), Rapportprover.rapport(Rapportprover.skjemafeil()));
        }
        assertThat(ut.toString())
                .containsOnlyOnce("<h1>")
                .containsSubsequence(">a.xml</h2>", ">b.xml</h2>")
                .endsWith("</main>\n</body>\n</html>\n");
    }

    private static String side(Sprak sprak, Valideringsrapport rapport) {
        var ut = new StringBuilder();
        try (var side = new Rapportside(ut, new Ramme(sprak, new Stil.Lenke("/stil.css"), "?lang=nn", false))) {
            side.skriv(new Rapportkilde("1", false, List.of()), rapport);
        }
        return ut.toString();
    }

    private static String side(Rapportkilde kilde, Valideringsrapport rapport) {
        var ut = new StringBuilder();
        try (var side = new Rapportside(ut, new Ramme(Sprak.NB, new Stil.Lenke("/stil.css"), null, false))) {
            side.skriv(kilde, rapport);
        }
        return ut.toString();
    }
}
