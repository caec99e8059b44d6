package no.barnevernsregister.publishing.side.infra;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.publishing.side.Tabellvalg;
import no.barnevernsregister.publishing.side.Tallkilde;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;

/** The protected cells of a release that is not out yet, for those who answer for it. */
public final class Forhandskilde implements Tallkilde {

    private final AgroalDataSource database;
    private final Cellelesing lesing;
    private final Utgivelse utgivelse;

    /**
     * A source of one release.
     *
     * @param database in the release job's role, which alone sees it
     */
    public Forhandskilde(AgroalDataSource database, Utgivelse utgivelse) {
        this.database = database;
        this.lesing = new Cellelesing(database, "offentlig.celle");
        this.utgivelse = utgivelse;
    }

    @Override
    public Optional<Hode> nyeste() {
        try (Connection forbindelse = database.getConnection()) {
            Set<String> regioner = lesing.regioner(forbindelse, utgivelse.id().verdi());
            Instant publiseres = utgivelse.publiseres();
            return regioner.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Hode(
                            utgivelse.id().toString(),
                            utgivelse.navn(),
                            utgivelse.utgave().versjon().toString(),
                            utgivelse.utgave().stadium() == Stadium.FORELOPIG,
                            publiseres == null ? utgivelse.kutt() : publiseres,
                            utgivelse.perioder().stream().sorted().toList(),
                            utgivelse.utgave().merknad(),
                            regioner));
        } catch (SQLException e) {
            throw Cellelesing.feil(e);
        }
    }

    @Override
    public List<Celle> celler(Hode hode, String tabell, List<String> innhold, String alder, List<String> steder) {
        return lesing.celler(hode, tabell, innhold, alder, steder);
    }

    @Override
    public List<Tabellcelle> tabell(Hode hode, Tabellvalg valg) {
        return lesing.tabell(hode, valg);
    }
}
