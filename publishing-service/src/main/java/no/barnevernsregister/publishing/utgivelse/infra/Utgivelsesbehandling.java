package no.barnevernsregister.publishing.utgivelse.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.GrunnlagBestilt;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.feil.infra.Konflikt;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.utgivelse.Endring;
import no.barnevernsregister.publishing.utgivelse.Kalenderpost;
import no.barnevernsregister.publishing.utgivelse.Tilbaketrekking;
import no.barnevernsregister.publishing.utgivelse.Utgave;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import org.jspecify.annotations.Nullable;

/** What Bufdir's people do with a release, each step in one transaction. The API and the pages both come here. */
@ApplicationScoped
public class Utgivelsesbehandling {

    private final AgroalDataSource database;
    private final Clock klokke;

    Utgivelsesbehandling(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /** Orders the counts of a new release, or of a new edition. */
    public Utgivelse bestill(Bestilling bestilling, String hvem) throws SQLException {
        Instant naa = klokke.instant();
        Instant kutt = bestilling.kutt() == null ? naa : bestilling.kutt();
        List<String> perioder = bestilling.valgtePerioder();
        if (bestilling.navn() == null || bestilling.navn().isBlank() || perioder.isEmpty()) {
            throw new BadRequestException("En utgivelse må ha navn og minst én periode.");
        }
        if (kutt.isAfter(naa)) {
            throw new BadRequestException("Kuttet kan ikke ligge fram i tid.");
        }
        String navn = bestilling.navn().strip();
        return iTransaksjon(forbindelse -> {
            var utgivelser = new UtgivelsePostgresRepository(forbindelse);
            var ny = Utgivelse.bestilt(
                    BestillingId.ny(naa), navn, perioder, kutt, hvem, utgave(utgivelser, bestilling, naa));
            krev(() -> Kalenderpost.krevPerioder(ny.utgave().slag(), perioder));
            krevLedig(forbindelse, bestilling);
            utgivelser.lagre(ny, bestilling.kalenderpost());
            var bestilt = new GrunnlagBestilt(
                    ny.id(), GrunnlagBestilt.Formaal.UTGIVELSE, Katalog.felles().tellinger(), perioder, kutt);
            Utboks.leggTil(forbindelse, CloudEvent.om(bestilt, "/publishing-service", naa));
            return ny;
        });
    }

    private static void krevLedig(Connection forbindelse, Bestilling bestilling) throws SQLException {
        if (bestilling.kalenderpost() != null
                && new KalenderPostgresRepository(forbindelse)
                        .ventende().stream().noneMatch(en -> en.id().equals(bestilling.kalenderpost()))) {
            throw new Konflikt("Kalenderen har ingen slik utgivelse, eller den er alt under arbeid.");
        }
    }

    private static Utgave utgave(UtgivelsePostgresRepository utgivelser, Bestilling bestilling, Instant naa)
            throws SQLException {
        if (bestilling.erstatter() == null) {
            return Utgave.forste(bestilling.valgtSlag(), bestilling.valgtStadium());
        }
        Utgivelse forrige = finn(utgivelser, bestilling.erstatter());
        forrige.hindringForNyVersjon(naa).ifPresent(setning -> {
            throw new Konflikt(setning);
        });
        if (utgivelser.alle().stream()
                .anyMatch(en -> forrige.id().equals(en.utgave().erstatter()) && en.lever())) {
            throw new Konflikt("Det finnes alt en ny versjon av denne utgivelsen, eller en er under arbeid.");
        }
        try {
            return Utgave.etter(
                    forrige, bestilling.valgtePerioder(), bestilling.valgtStadium(), bestilling.sagtMerknad());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    /**
     * Approves a release that another person ordered.
     *
     * @param onsket the instant of publication; the promised one when absent, else now; never in the past
     */
    public Utgivelse godkjenn(String id, String hvem, @Nullable Instant onsket) throws SQLException {
        return iTransaksjon(forbindelse -> {
            var kontroll = new KontrollPostgresRepository(forbindelse);
            kontroll.enOmGangen();
            var utgivelser = new UtgivelsePostgresRepository(forbindelse);
            Utgivelse utgivelse = finn(utgivelser, id);
            utgivelse.hindringFor(hvem).ifPresent(setning -> {
                throw new Konflikt(setning);
            });
            if (!kontroll.erNy(utgivelse)) {
                throw new Konflikt("En annen utgivelse av de samme årene er godkjent etter at denne ble kontrollert."
                        + " De to er ikke prøvd sammen; bestill en ny.");
            }
            Instant naa = klokke.instant();
            Instant naar = onsket == null ? utgivelser.lovet(utgivelse.id()).orElse(naa) : onsket;
            new EndringPostgresRepository(forbindelse).lagre(utgivelse);
            utgivelser.settGodkjent(utgivelse.id(), hvem, naar.isBefore(naa) ? naa : naar);
            return finn(utgivelser, id);
        });
    }

    /** Takes a release back: from this instant nobody sees it. One person can do it, for it may be urgent. */
    public Utgivelse trekk(String id, String hvem, String grunn) throws SQLException {
        return iTransaksjon(forbindelse -> {
            var utgivelser = new UtgivelsePostgresRepository(forbindelse);
            Utgivelse utgivelse = hold(utgivelser, id);
            utgivelse.hindringForTrekk().ifPresent(setning -> {
                throw new Konflikt(setning);
            });
            try {
                utgivelser.settTrukket(utgivelse.id(), new Tilbaketrekking(klokke.instant(), hvem, grunn.strip()));
            } catch (IllegalArgumentException e) {
                throw new BadRequestException(e.getMessage(), e);
            }
            return finn(utgivelser, id);
        });
    }

    /** The release, with the control's verdict when there is one. */
    public Utgivelse finn(String id) throws SQLException {
        return iTransaksjon(forbindelse -> finn(new UtgivelsePostgresRepository(forbindelse), id));
    }

    /** All releases, the last ordered first. */
    public List<Utgivelse> alle() throws SQLException {
        return iTransaksjon(forbindelse -> new UtgivelsePostgresRepository(forbindelse).alle());
    }

    /** How many protected cells differ from the release before, by table. */
    public List<Endring> endringer(Utgivelse utgivelse) throws SQLException {
        return iTransaksjon(forbindelse -> new EndringPostgresRepository(forbindelse).endringer(utgivelse));
    }

    /** Cells for all sexes and ages whose value is another than in the release before, some of them. */
    public List<Endring.Celle> endredeSummer(Utgivelse utgivelse, int flest) throws SQLException {
        return iTransaksjon(forbindelse -> new EndringPostgresRepository(forbindelse).summer(utgivelse, flest));
    }

    /** Municipalities that are in every period of what was delivered. */
    public Set<String> leverte(Utgivelse utgivelse) throws SQLException {
        return iTransaksjon(forbindelse -> new UtgivelsePostgresRepository(forbindelse).kommuner(utgivelse));
    }

    /** The certificate or the audit of a release, as JSON; empty before the control. */
    public Optional<String> kontrolltekst(BestillingId id, String kolonne) throws SQLException {
        return iTransaksjon(forbindelse -> new KontrollPostgresRepository(forbindelse).tekst(id, kolonne));
    }

    /** The protected counts, as one file: what the certificate is about and what the auditor attacked. */
    public String tellinger(BestillingId id) throws SQLException {
        return iTransaksjon(forbindelse ->
                new KontrollPostgresRepository(forbindelse).fil(id).csv());
    }

    /** The instant that was promised for a release. */
    public Optional<Instant> lovet(BestillingId id) throws SQLException {
        return iTransaksjon(forbindelse -> new UtgivelsePostgresRepository(forbindelse).lovet(id));
    }

    /** Promises that no release keeps yet, the nearest first. */
    public List<Kalenderpost> kalender() throws SQLException {
        return iTransaksjon(forbindelse -> new KalenderPostgresRepository(forbindelse).ventende());
    }

    /** Promises readers some figures. */
    public void lov(Kalenderpost post, String hvem) throws SQLException {
        if (post.publiseres().isBefore(klokke.instant())) {
            throw new BadRequestException("Datoen er passert. Velg en dag fram i tid.");
        }
        iTransaksjon(forbindelse -> {
            new KalenderPostgresRepository(forbindelse).lagre(post, hvem);
            return post;
        });
    }

    /** The auditor's verdict; empty before the control. */
    public Optional<Skjermingsdom> dom(BestillingId id) throws SQLException {
        return iTransaksjon(forbindelse -> new KontrollPostgresRepository(forbindelse).dom(id));
    }

    private static Utgivelse finn(UtgivelsePostgresRepository utgivelser, String id) throws SQLException {
        return utgivelser.finn(nummer(id)).orElseThrow(NotFoundException::new);
    }

    private static Utgivelse hold(UtgivelsePostgresRepository utgivelser, String id) throws SQLException {
        return utgivelser.hold(nummer(id)).orElseThrow(NotFoundException::new);
    }

    private static BestillingId nummer(String id) {
        try {
            return BestillingId.av(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    private static void krev(Runnable prove) {
        try {
            prove.run();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    /** A piece of work in one transaction. */
    interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    <T> T iTransaksjon(Arbeid<T> arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
                return svar;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }
}
