package no.barnevernsregister.register.uttrekk.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.identitet.Prosjektpseudonymer;
import no.barnevernsregister.register.identitet.Utlevering;
import no.barnevernsregister.register.identitet.Utlevering.Nummer;
import no.barnevernsregister.register.uttrekk.Omfang;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.kostra.Individbygger;
import no.barnevernsregister.register.uttrekk.kostra.Klient;
import no.barnevernsregister.register.uttrekk.kostra.Klientdeler;
import no.barnevernsregister.register.uttrekk.kostra.Klienttabell;
import no.barnevernsregister.register.uttrekk.kostra.Koding;

/** The yearly extract: as XML with the numbers, which pass from the vault to the stream, or as a table with pseudonyms. */
final class Klientuttrekk {

    private final Connection forbindelse;
    private final Uttrekksbestilling bestilling;
    private final Utlevering hvelv;
    private long utelatt;

    Klientuttrekk(Connection forbindelse, Uttrekksbestilling bestilling, Utlevering hvelv) {
        this.forbindelse = forbindelse;
        this.bestilling = bestilling;
        this.hvelv = hvelv;
    }

    /** A row for each client and each of its objects. */
    Opptelling skrivTabell(Tabellskriver ut) throws SQLException, IOException {
        Prosjektpseudonymer pseudonymer = hvelv.prosjekt(bestilling.prosjekt());
        var bygger = new Individbygger(aar(), Koding.SOM_SENDT);
        var tabell = new Klienttabell(ut);
        gaaGjennom(pseudonymer.rekkefolge(), (klienter, deler) -> {
            Map<String, String> navn =
                    pseudonymer.av(klienter.stream().map(Klient::barn).toList());
            for (Klient klient : klienter) {
                var bygget = bygger.bygg(klient, Objects.requireNonNull(deler.get(klient.nr())), null);
                utelatt += bygget.utelatt();
                if (bygget.individ().isPresent()) {
                    tabell.skriv(klient, bygget.individ().get(), Objects.requireNonNull(navn.get(klient.barn())));
                }
            }
        });
        return new Opptelling(tabell.rader(), utelatt);
    }

    /** One file, or of the whole country a ZIP with one for each municipality that has a client. */
    Opptelling skrivXml(OutputStream ut) throws SQLException, IOException {
        var filer = new Kostrafiler(ut, aar(), bestilling.omfang().equals(Omfang.LANDET));
        var bygger = new Individbygger(aar(), Koding.KOSTRA15F);
        long[] klientene = {0};
        gaaGjennom("", (klienter, deler) -> {
            Map<String, Nummer> numre =
                    hvelv.numre(klienter.stream().map(Klient::barn).toList());
            for (Klient klient : klienter) {
                var bygget =
                        bygger.bygg(klient, Objects.requireNonNull(deler.get(klient.nr())), numre.get(klient.barn()));
                utelatt += bygget.utelatt();
                if (bygget.individ().isPresent()) {
                    filer.til(klient.kommune()).skriv(bygget.individ().get());
                    klientene[0]++;
                }
            }
        });
        if (klientene[0] == 0 && !bestilling.omfang().equals(Omfang.LANDET)) {
            throw new UgyldigForesporsel("Kommunen har ingen klienter i " + aar()
                    + " som en fil i formen KOSTRA 15F kan holde. Bestill uttrekket som CSV eller for hele landet.");
        }
        filer.avslutt();
        return new Opptelling(klientene[0], utelatt);
    }

    @FunctionalInterface
    private interface Mottaker {
        void ta(List<Klient> klienter, Map<Long, Klientdeler> deler) throws IOException;
    }

    private void gaaGjennom(String rekkefolge, Mottaker mottaker) throws SQLException, IOException {
        var objekter = new Klientobjekter(forbindelse, bestilling);
        try (var klienter = new Klienter(forbindelse, bestilling, rekkefolge)) {
            for (List<Klient> bunke = klienter.neste(); !bunke.isEmpty(); bunke = klienter.neste()) {
                mottaker.ta(bunke, objekter.hent(bunke));
            }
        }
    }

    private int aar() {
        return bestilling.periode().sisteDag().getYear();
    }
}
