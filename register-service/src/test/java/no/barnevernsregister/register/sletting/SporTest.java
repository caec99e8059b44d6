package no.barnevernsregister.register.sletting;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Nummerspor;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sletting.Prov.Slag;
import org.junit.jupiter.api.Test;

class SporTest {

    private static final String NUMMER = Saksbygger.nyttNummer().klartekst();
    private static final Nummerspor SPOR = new Nummerspor(new Identitet("fnr", NUMMER));

    @Test
    void nummeret_finnes_i_de_formene_det_kan_ligge_i() throws Exception {
        byte[] bytes = NUMMER.getBytes(UTF_8);
        for (String form : List.of(
                NUMMER,
                NUMMER.substring(0, 6) + " " + NUMMER.substring(6),
                HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(NUMMER.getBytes(UTF_16BE)),
                base64("<fnr>" + NUMMER + "</fnr>"),
                base64("<a>" + NUMMER + "x"),
                base64("{" + NUMMER),
                base64("navn=" + NUMMER + "&mer=ja"),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))) {
            assertThat(SPOR.i("(1," + form + ",x)")).as(form).isTrue();
        }
        assertThat(SPOR.i("(1," + Saksbygger.nyttNummer().klartekst() + ",x)")).isFalse();
        assertThat(SPOR.toString()).doesNotContain(NUMMER);
    }

    @Test
    void et_pseudonym_er_en_rest_i_hvelvet_alene_og_en_id_bare_sammen_med_en_nyttelast() {
        var spor = new Spor(Optional.empty(), List.of("p:abc"), List.of("5b1f0a52"));
        assertThat(spor.i("(p:abc,fnr)", true)).contains(Slag.PSEUDONYM);
        assertThat(spor.i("(p:abc,fnr)", false)).isEmpty();
        assertThat(spor.i("(5b1f0a52,REGISTRERT)", false)).isEmpty();
        assertThat(spor.i("(5b1f0a52,{\"innpakketNokkel\":\"…\"})", false)).contains(Slag.NYTTELAST);
    }

    private static String base64(String tekst) {
        return Base64.getEncoder().encodeToString(tekst.getBytes(UTF_8));
    }
}
