package no.barnevernsregister.publishing.utgivelse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import org.junit.jupiter.api.Test;

class UtgivelseTest {

    @Test
    void det_revisoren_avviser_kan_ingen_godkjenne() {
        Utgivelse avvist = utgivelse(Status.AVVIST_AV_REVISOR, 2);

        assertThat(avvist.hindringFor("en-annen")).get().asString().contains("2 brudd", "kan ikke godkjennes");
    }

    @Test
    void den_som_bestilte_kan_ikke_godkjenne_og_en_annen_kan() {
        Utgivelse kontrollert = utgivelse(Status.KONTROLLERT, 0);

        assertThat(kontrollert.hindringFor("bestiller")).isPresent();
        assertThat(kontrollert.hindringFor("en-annen")).isEmpty();
    }

    @Test
    void det_som_ikke_kunne_skjermes_kan_ingen_godkjenne() {
        assertThat(utgivelse(Status.FEILET, 0).hindringFor("en-annen")).isPresent();
    }

    private static Utgivelse utgivelse(Status status, int brudd) {
        return new Utgivelse(
                new BestillingId(UUID.randomUUID()),
                "Utgivelse",
                List.of("2025"),
                Instant.EPOCH,
                status,
                "bestiller",
                null,
                null,
                null,
                brudd,
                Utgave.forste(Slag.AAR, Stadium.ENDELIG),
                null,
                null);
    }
}
