package no.barnevernsregister.contracts.kryptering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NokkelvalgTest {

    @Test
    void filer_er_valgt_i_utvikling_og_avvist_i_produksjon() {
        assertThat(velg(false)).isInstanceOf(FilNokkeltjeneste.class);
        assertThat(velg(false, "slag", "fil", "mappe", "nokler")).isInstanceOf(FilNokkeltjeneste.class);
        avvist(true, "Nøkler i filer er for utvikling og kan ikke brukes i produksjon", "slag", "fil");
        avvist(true, "Ingen nøkkeltjeneste er valgt. Sett bvr.nokkeltjeneste.slag=vault");
    }

    @Test
    void vault_trenger_adresse_og_tokenfil() {
        assertThat(velg(true, "slag", "vault", "adresse", "https://vault.example:8200", "tokenfil", "/t"))
                .isInstanceOf(VaultNokkeltjeneste.class);
        avvist(true, "adresse mangler", "slag", "vault", "tokenfil", "/t");
        avvist(true, "tokenfil mangler", "slag", "vault", "adresse", "https://vault.example:8200");
        avvist(true, "skal være som", "slag", "vault", "adresse", "vault:8200", "tokenfil", "/t");
        avvist(
                true,
                "skal være en varighet",
                "slag",
                "vault",
                "adresse",
                "https://vault.example",
                "tokenfil",
                "/t",
                "frist",
                "fem sekunder");
    }

    @Test
    void nokler_gaar_ikke_aapent_over_nettet_i_produksjon() {
        avvist(true, "https", "slag", "vault", "adresse", "http://192.0.2.1:8200", "tokenfil", "/t");
        assertThat(velg(true, "slag", "vault", "adresse", "http://127.0.0.1:8200", "tokenfil", "/t"))
                .isInstanceOf(VaultNokkeltjeneste.class);
    }

    @Test
    void et_ukjent_slag_avvises() {
        avvist(false, "skal være vault, eller fil", "slag", "post-it");
    }

    private static void avvist(boolean produksjon, String hvorfor, String... oppsett) {
        assertThatIllegalStateException()
                .isThrownBy(() -> velg(produksjon, oppsett))
                .withMessageContaining(hvorfor);
    }

    private static Nokkeltjeneste velg(boolean produksjon, String... oppsett) {
        Map<String, String> verdier = new HashMap<>();
        for (int i = 0; i < oppsett.length; i += 2) {
            verdier.put("bvr.nokkeltjeneste." + oppsett[i], oppsett[i + 1]);
        }
        return Nokkelvalg.av(navn -> Optional.ofNullable(verdier.get(navn)), produksjon);
    }
}
