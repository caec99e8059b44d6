package no.barnevernsregister.intake.halvaar;

import static no.barnevernsregister.intake.halvaar.Utfyllinger.VARDO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import org.junit.jupiter.api.Test;

/** The half-year form over HTTP with a real login: access, storing by two at once, and the guards of the forms. */
@QuarkusTest
@QuarkusTestResource(value = Halvaaromgivelser.class, restrictToAnnotatedClass = true)
class HalvaarIT {

    private static final String STED = "/halvaar/2024H1/5634";

    @Test
    void innloggingen_gir_en_okt_med_eget_navn_og_siden_er_norsk() {
        try (var rakel = new Nettleser("rapportor")) {
            HttpResponse<String> svar = rakel.apne("/halvaar");
            assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
            assertThat(svar.body()).contains("Rakel Rapportør", "Vardø", "Syntetiske data");
            assertThat(rakel.apne("/halvaar?lang=nn").body()).contains("lang=\"nn\"", "Byrj å fylle ut");
            assertThat(rakel.apne("/halvaar").body()).as("valget huskes").contains("lang=\"nn\"");
        }
    }

    @Test
    void to_som_fyller_ut_samtidig_mister_ingenting() {
        try (var rakel = new Nettleser("rapportor");
                var gard = new Nettleser("godkjenner")) {
            rakel.apne(STED);
            gard.apne(STED);
            lagre(gard, Map.of("5634:2.A", "3"));
            HttpResponse<String> flettet = lagre(rakel, Map.of("5634:2.B", "7"));
            assertThat(flettet.body()).contains("value=\"3\"", "value=\"7\"");

            gard.apne(STED);
            lagre(gard, Map.of("5634:2.B", "8"));
            HttpResponse<String> konflikt = rakel.send(STED, Map.of("5634:2.B", "9", "handling", "lagre"));
            assertThat(konflikt.statusCode()).isEqualTo(200);
            assertThat(konflikt.body()).as("siden fra etter flettingen vet om 7, så 9 mot 8").contains("To har endret det samme");
        }
    }

    private static HttpResponse<String> lagre(Nettleser nettleser, Map<String, String> felter) {
        Map<String, String> alle = new TreeMap<>(felter);
        alle.put("handling", "lagre");
        HttpResponse<String> svar = nettleser.send(STED, alle);
        assertThat(svar.statusCode()).as(svar.body()).isEqualTo(200);
        return svar;
    }

    static Map<String, String> feilfri() {
        Map<String, String> felter = new TreeMap<>();
        for (Map.Entry<Felt, String> en : Utfyllinger.feilfri(Tjeneste.alene(VARDO)).entrySet()) {
            felter.put(en.getKey().toString(), en.getValue());
        }
        return felter;
    }
}
