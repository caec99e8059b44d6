package no.barnevernsregister.register.uttrekk.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Csvrad;
import no.barnevernsregister.register.identitet.Utlevering;
import no.barnevernsregister.register.telling.infra.Kuttgrense;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import no.barnevernsregister.register.uttrekk.Csvskriver;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Kolonne;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.kostra.Klienttabell;

/** Writes the extract of an order to a stream, from one snapshot of the register and in constant memory. */
@ApplicationScoped
public class Uttrekksskriver {

    private final AgroalDataSource database;
    private final Utlevering hvelv;
    private final Kuttgrense kuttgrense;

    Uttrekksskriver(AgroalDataSource database, Utlevering hvelv, Clock klokke) {
        this.database = database;
        this.hvelv = hvelv;
        this.kuttgrense = new Kuttgrense(klokke);
    }

    /** Writes all of it; the stream stays the caller's to close. */
    public Opptelling skriv(Uttrekksbestilling bestilling, OutputStream ut) throws SQLException, IOException {
        try (Connection forbindelse = database.getConnection()) {
            kuttgrense.vent(forbindelse, bestilling.kutt());
            forbindelse.setAutoCommit(false);
            try {
                try (var sql = forbindelse.createStatement()) {
                    sql.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
                }
                Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                return skriv(forbindelse, bestilling, ut);
            } finally {
                forbindelse.rollback();
            }
        }
    }

    private Opptelling skriv(Connection forbindelse, Uttrekksbestilling bestilling, OutputStream ut)
            throws SQLException, IOException {
        return switch (bestilling.slag()) {
            case KOSTRA15F -> {
                var klienter = new Klientuttrekk(forbindelse, bestilling, hvelv);
                if (bestilling.format() == Filformat.XML) {
                    yield klienter.skrivXml(ut);
                }
                try (Tabellskriver tabell = tabell(bestilling, ut, Klienttabell.KOLONNER)) {
                    yield klienter.skrivTabell(tabell);
                }
            }
            case FD_BARNEVERN -> {
                try (Tabellskriver tabell = tabell(bestilling, ut, Forlopsuttrekk.KOLONNER)) {
                    yield forlop(forbindelse, bestilling).skriv(tabell);
                }
            }
            case KOBLINGSFIL -> {
                var tekst = new OutputStreamWriter(ut, UTF_8);
                tekst.append(Csvrad.av(List.of("pseudonym", "slag", "nummer")));
                Opptelling rader = forlop(forbindelse, bestilling).skrivKobling(tekst);
                tekst.flush();
                yield rader;
            }
            case HALVAARSTALL -> throw new UnsupportedOperationException();
        };
    }

    private Forlopsuttrekk forlop(Connection forbindelse, Uttrekksbestilling bestilling) {
        return new Forlopsuttrekk(forbindelse, bestilling, hvelv.prosjekt(bestilling.prosjekt()));
    }

    private static Tabellskriver tabell(Uttrekksbestilling bestilling, OutputStream ut, List<Kolonne> kolonner)
            throws IOException {
        return bestilling.format() == Filformat.PARQUET
                ? new Parquetskriver(ut, kolonner)
                : new Csvskriver(ut, kolonner);
    }
}
