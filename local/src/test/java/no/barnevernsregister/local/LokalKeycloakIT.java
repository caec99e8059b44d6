package no.barnevernsregister.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LokalKeycloakIT {

    private static final Organisasjonsnummer LEVERANDOR = new Organisasjonsnummer("942110464");
    private static final Organisasjonsnummer KOMMUNE = new Organisasjonsnummer("964338531");
    private static final Systemklient DELEGERT = new Systemklient("a-1", LEVERANDOR, KOMMUNE, true, true);
    private static final Systemklient SYSTEMBRUKER = new Systemklient("b-1", LEVERANDOR, KOMMUNE, false, true);
    private static final Systemklient LESER = new Systemklient("c-1", LEVERANDOR, KOMMUNE, true, false);

    @TempDir
    Path mappe;

    @Test
    void gir_tokener_som_maskinporten_og_som_en_person_fra_idporten() throws IOException {
        try (var postgres = LokalPostgres.start(mappe.resolve("postgres"), 0);
                var keycloak = LokalKeycloak.start(
                        mappe.resolve("keycloak"), 0, postgres, List.of(DELEGERT, SYSTEMBRUKER, LESER))) {
            var innlogging = new Innlogging(keycloak);

            JsonNode delegert = innhold(innlogging.maskintoken(DELEGERT, "bvr:innsending.write"));
            assertThat(delegert.at("/consumer/ID").asText()).isEqualTo("0192:964338531");
            assertThat(delegert.at("/supplier/ID").asText()).isEqualTo("0192:942110464");
            assertThat(delegert.path("aud").asText()).isEqualTo("barnevernsregisteret");
            assertThat(delegert.path("scope").asText()).isEqualTo("bvr:innsending.write");
            assertThat(delegert.path("iss").asText()).isEqualTo(keycloak.utsteder("maskinporten"));

            JsonNode systembruker = innhold(innlogging.maskintoken(SYSTEMBRUKER, "bvr:innsending.read"));
            assertThat(systembruker.at("/consumer/ID").asText()).isEqualTo("0192:942110464");
            assertThat(systembruker
                            .at("/authorization_details/0/systemuser_org/ID")
                            .asText())
                    .isEqualTo("0192:964338531");

            assertThatExceptionOfType(LokalFeil.class)
                    .isThrownBy(() -> innlogging.maskintoken(LESER, "bvr:innsending.write"));

            Demobruker berit = Demobruker.ALLE.get(5);
            JsonNode person = innhold(innlogging.persontoken(berit));
            assertThat(person.path("iss").asText()).isEqualTo(keycloak.utsteder("barnevern"));
            assertThat(person.path("aud").toString()).contains("barnevernsregisteret");
            assertThat(person.path("tilganger").toString()).isEqualTo("[\"bufdir-publiserer\"]");
            assertThat(person.toString()).as("fødselsnummeret følger ikke med").doesNotContain(berit.pid());

            JsonNode hoyt = innhold(innlogging.persontoken(Demobruker.av("innsyn"), Webklient.REGISTER));
            assertThat(hoyt.path("aud").toString()).isEqualTo("\"register-service\"");
            assertThat(hoyt.path("acr").asText()).isEqualTo("idporten-loa-high");
            assertThat(hoyt.path("typ").asText()).isEqualTo("Bearer");
            assertThat(hoyt.path("sub").asText()).isNotEmpty();
            JsonNode betydelig = innhold(innlogging.persontoken(Demobruker.av("innsyn-betydelig"), Webklient.REGISTER));
            assertThat(betydelig.path("acr").asText()).isEqualTo("idporten-loa-substantial");
        }
    }

    private static JsonNode innhold(String token) throws IOException {
        return new ObjectMapper()
                .readTree(
                        Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }
}
