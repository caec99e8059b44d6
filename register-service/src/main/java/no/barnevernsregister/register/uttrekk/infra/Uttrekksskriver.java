package no.barnevernsregister.register.uttrekk.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Csvrad;
import no.barnevernsregister.register.identitet.Utlevering;
import no.barnevernsregister.register.telling.infra.Kuttgrense;
import no.barnevernsregister.register.uttrekk.Csvskriver;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Kolonne;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.halvaar.Sted;
import no.barnevernsregister.register.uttrekk.halvaar.infra.Halvaarsutledning;
import no.barnevernsregister.register.uttrekk.kostra.Klienttabell;

/** Writes the extract of an order to a stream, in constant memory. */
@ApplicationScoped
public class Uttrekksskriver {

    private static final List<Kolonne> HALVAARSTALL = List.of(
            Kolonne.tekst("kommune"),
            Kolonne.tekst("bydel"),
            Kolonne.tekst("periode"),
            Kolonne.tekst("punkt"),
            Kolonne.heltall("verdi"));

    private final Utlevering hvelv;
    private final Kuttgrense kuttgrense;

    Uttrekksskriver(Utlevering hvelv, Clock klokke) {
        this.hvelv = hvelv;
        this.kuttgrense = new Kuttgrense(klokke);
    }

    /**
     * Writes all of it. The cut-off makes every query of it see one state.
     *
     * @param forbindelse within a transaction that may see all municipalities
     * @param ut the caller's to close
     */
    public Opptelling skriv(Connection forbindelse, Uttrekksbestilling bestilling, OutputStream ut)
            throws SQLException, IOException {
        kuttgrense.vent(forbindelse, bestilling.kutt());
        return switch (bestilling.slag()) {
            case KOSTRA15F -> {
                var klienter = new Klientuttrekk(forbindelse, bestilling, hvelv);
                if (bestilling.format() == Filformat.XML) {
                    yield klienter.skrivXml(ut);
                }
                yield somTabell(bestilling, ut, Klienttabell.KOLONNER, klienter::skrivTabell);
            }
            case FD_BARNEVERN ->
                somTabell(bestilling, ut, Forlopsuttrekk.KOLONNER, forlop(forbindelse, bestilling)::skriv);
            case KOBLINGSFIL -> {
                var tekst = new OutputStreamWriter(ut, UTF_8);
                tekst.append(Csvrad.av(List.of("pseudonym", "slag", "nummer")));
                Opptelling rader = forlop(forbindelse, bestilling).skrivKobling(tekst);
                tekst.flush();
                yield rader;
            }
            case HALVAARSTALL ->
                somTabell(bestilling, ut, HALVAARSTALL, tabell -> halvaarstall(forbindelse, bestilling, tabell));
        };
    }

    private static Opptelling halvaarstall(Connection forbindelse, Uttrekksbestilling bestilling, Tabellskriver tabell)
            throws SQLException, IOException {
        long rader = 0;
        for (var en : Halvaarsutledning.utled(forbindelse, bestilling.periode(), bestilling.kutt())
                .entrySet()) {
            Sted sted = en.getKey();
            if (bestilling
                    .omfang()
                    .kommune()
                    .filter(bare -> !bare.equals(sted.kommune()))
                    .isPresent()) {
                continue;
            }
            String bydel = sted.bydel() == null ? null : sted.bydel().verdi();
            for (var punkt : en.getValue().entrySet()) {
                tabell.rad(Arrays.asList(
                        sted.kommune().verdi(),
                        bydel,
                        bestilling.periode().navn(),
                        punkt.getKey(),
                        punkt.getValue().intValueExact()));
                rader++;
            }
        }
        return new Opptelling(rader, 0);
    }

    private Forlopsuttrekk forlop(Connection forbindelse, Uttrekksbestilling bestilling) {
        return new Forlopsuttrekk(forbindelse, bestilling, hvelv.prosjekt(bestilling.prosjekt()));
    }

    @FunctionalInterface
    private interface Rader {
        Opptelling skriv(Tabellskriver tabell) throws SQLException, IOException;
    }

    private static Opptelling somTabell(
            Uttrekksbestilling bestilling, OutputStream ut, List<Kolonne> kolonner, Rader rader)
            throws SQLException, IOException {
        Tabellskriver tabell = bestilling.format() == Filformat.PARQUET
                ? new Parquetskriver(ut, kolonner)
                : new Csvskriver(ut, kolonner);
        Opptelling talt = rader.skriv(tabell);
        tabell.avslutt();
        return talt;
    }
}
