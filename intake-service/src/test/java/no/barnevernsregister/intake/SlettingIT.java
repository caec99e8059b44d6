package no.barnevernsregister.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.hendelse.PersonSlettet.SlettetSak;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.junit.jupiter.api.Test;

/** What intake keeps of an erased person's documents: the receipt, not the document. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class SlettingIT {

    private static final Organisasjonsnummer BERGEN = new Organisasjonsnummer(Inngang.BERGEN);

    @Inject
    AgroalDataSource database;

    @Test
    void dokumentene_til_en_slettet_person_er_borte_og_kvitteringen_staar() throws SQLException {
        var sak = new SakId(UUID.randomUUID());
        var dokument = new DokumentId(UUID.randomUUID());
        String token = Inngang.token(Inngang.BERGEN);
        String id =
                Inngang.send(token, Inngang.dokument(sak, "2025/17", dokument)).path("id");
        String annen = Inngang.send(token, Inngang.dokument()).path("id");
        assertThat(antall(id)).isEqualTo(1);

        Megler.si(new PersonSlettet(
                UUID.randomUUID(),
                List.of(new SlettetSak(
                        BERGEN,
                        sak,
                        Kanal.FAGSYSTEM,
                        List.of(new InnsendingId(UUID.fromString(id))),
                        List.of(dokument))),
                Instant.now()));

        await().atMost(Duration.ofSeconds(30)).until(() -> antall(id) == 0);
        assertThat(antall(annen)).isEqualTo(1);
        assertThat(Inngang.hent(token, id).statusCode()).isEqualTo(200);
    }

    private int antall(String innsending) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("SELECT count(*) FROM dokument WHERE innsending_id = ?::uuid")) {
            sql.setString(1, innsending);
            try (var rad = sql.executeQuery()) {
                rad.next();
                return rad.getInt(1);
            }
        }
    }
}
