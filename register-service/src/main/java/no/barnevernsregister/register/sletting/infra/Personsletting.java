package no.barnevernsregister.register.sletting.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.typer.UuidV7;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Personer;
import no.barnevernsregister.register.sletting.Slettegrunn;
import no.barnevernsregister.register.sletting.Slettepost;
import no.barnevernsregister.register.sletting.Sletting;
import no.barnevernsregister.register.sletting.UkjentPerson;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * Erases a person: the contents of the person's cases, wherever they lie, and all that leads from a number to a row. Rows
 * that are counted stay, so that figures stay what they were.
 *
 * <p>In this order, so that a stop anywhere is mended by doing it again: the list outside the database; the contents, and a
 * mark on the cases by which nothing more is taken in; the vault; what came in meanwhile, the event and the last receipt.
 */
@ApplicationScoped
public class Personsletting {

    private final AgroalDataSource database;
    private final Personer personer;
    private final Sletteliste liste;
    private final Clock klokke;

    Personsletting(AgroalDataSource database, Personer personer, Sletteliste liste, Clock klokke) {
        this.database = database;
        this.personer = personer;
        this.liste = liste;
        this.klokke = klokke;
    }

    /**
     * Erases whom a number names, with every other id of the same person.
     *
     * @throws UkjentPerson when the vault has no such number
     */
    public Sletting slett(Identitet identitet, Slettegrunn grunn) throws SQLException {
        String pseudonym = personer.finn(identitet).orElseThrow(UkjentPerson::new);
        return slett(personer.sammeSom(pseudonym), grunn);
    }

    /**
     * Erases the child of a case, for children whom no number names.
     *
     * @throws UkjentPerson when the register has no such case
     */
    public Sletting slett(Organisasjonsnummer org, SakId sak, Slettegrunn grunn) throws SQLException {
        String barn = iTransaksjon(forbindelse -> new Slettelager(forbindelse).barnet(org, sak))
                .orElseThrow(UkjentPerson::new);
        return slett(personer.sammeSom(barn), grunn);
    }

    private Sletting slett(Set<String> pseudonymer, Slettegrunn grunn) throws SQLException {
        Instant naa = klokke.instant().truncatedTo(ChronoUnit.MICROS);
        var post = new Slettepost(UuidV7.ny(naa), List.copyOf(pseudonymer), grunn, naa);
        liste.skriv(post);
        return utfor(post);
    }

    /** Carries an order out, or what is left of it; done twice it does no harm. */
    Sletting utfor(Slettepost post) throws SQLException {
        Instant naa = klokke.instant().truncatedTo(ChronoUnit.MICROS);
        iTransaksjon(forbindelse -> {
            var lager = new Slettelager(forbindelse);
            lager.bestill(post);
            return lager.slett(post.id(), naa);
        });
        int iHvelvet = personer.slett(post.pseudonymer());
        ventPaaDemSomSkriver();
        return iTransaksjon(forbindelse -> {
            var lager = new Slettelager(forbindelse);
            List<PersonSlettet.SlettetSak> saker = lager.slett(post.id(), naa);
            var slettet = new PersonSlettet(post.id(), saker, naa);
            Utboks.leggTil(forbindelse, CloudEvent.om(slettet, "/register-service", klokke.instant()));
            lager.fullfor(post, iHvelvet, naa);
            return new Sletting(post.id(), naa, saker.size(), lager.rader(post.id()));
        });
    }

    /** A new case of the person may be on its way in with a pseudonym that the vault gave before. */
    private void ventPaaDemSomSkriver() throws SQLException {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("SELECT kutt_barriere()")) {
            sql.execute();
        }
    }

    /** Orders that stopped halfway, and those of the list that the database no longer knows: it was restored. */
    List<UUID> gjenta() throws SQLException {
        Set<UUID> utfort = iTransaksjon(forbindelse -> new Slettelager(forbindelse).utforte());
        List<Slettepost> igjen =
                liste.les().stream().filter(post -> !utfort.contains(post.id())).toList();
        for (Slettepost post : igjen) {
            utfor(post);
        }
        return igjen.stream().map(Slettepost::id).toList();
    }

    @FunctionalInterface
    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T iTransaksjon(Arbeid<T> arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            try {
                Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                return svar;
            } finally {
                forbindelse.rollback();
            }
        }
    }
}
