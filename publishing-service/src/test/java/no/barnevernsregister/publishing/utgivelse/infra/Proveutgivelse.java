package no.barnevernsregister.publishing.utgivelse.infra;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.utgivelse.Provetall;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;

/**
 * Releases for tests, made as real ones are: ordered by one person, counts stored, protected and audited by the release job,
 * approved by another. Only the delivery over the broker is left out.
 */
@ApplicationScoped
@Unremovable
public class Proveutgivelse {

    /** A whole county and two municipalities of others, so that there is a county total and there is not. */
    public static final List<String> KOMMUNER = Provetall.med(Provetall.fylke("56"), "0301", "1103");

    public static final List<String> AAR = List.of("2023", "2024", "2025");

    private final Utgivelsesbehandling behandling;
    private final Publisert publisert;

    Proveutgivelse(Utgivelsesbehandling behandling, Publisert publisert) {
        this.behandling = behandling;
        this.publisert = publisert;
    }

    /** The release that is out; made when there is none. */
    public synchronized Publisert.Hode ute() {
        if (publisert.hode().isEmpty()) {
            String id = publiser("Årstall 2025", 7, Duration.ZERO).id();
            await().atMost(Duration.ofSeconds(10))
                    .until(() ->
                            publisert.hode().filter(en -> en.id().equals(id)).isPresent());
        }
        return publisert.hode().orElseThrow();
    }

    /** A release that comes out at an instant. */
    public record Godkjent(String id, Instant publiseres) {}

    /** Makes a release of seeded counts and approves it, to come out after a while. */
    public Godkjent publiser(String navn, long fro, Duration omLitt) {
        try {
            Utgivelse ny = behandling.bestill(
                    new Bestilling(navn, AAR, null, null, null, null, null, (UUID) null), "bestiller");
            List<Tellingscelle> tall = Provetall.lag(fro, KOMMUNER, AAR);
            behandling.iTransaksjon(forbindelse -> {
                var utgivelser = new UtgivelsePostgresRepository(forbindelse);
                utgivelser.lagreRaatall(ny.id(), 1, tall);
                utgivelser.settLevert(ny.id(), Instant.now());
                return ny;
            });
            String id = ny.id().toString();
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> behandling.finn(id).status() == Status.KONTROLLERT);
            Instant naar = Instant.now().plus(omLitt);
            behandling.godkjenn(id, "godkjenner", naar);
            return new Godkjent(id, naar);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
