package no.barnevernsregister.register.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymnokkelTest {

    private static final Identitet NUMMER = new Identitet("fnr", "abc");

    private final Pseudonymnokkel nokkel = new Pseudonymnokkel(1, new byte[32]);

    @Test
    void samme_nummer_gir_samme_avtrykk_og_viser_ikke_nummeret() {
        assertThat(nokkel.av(NUMMER)).isEqualTo(nokkel.av(NUMMER));
        assertThat(nokkel.av(NUMMER).toString()).doesNotContain("abc");
        assertThat(NUMMER.toString()).doesNotContain("abc");
    }

    @Test
    void annen_nokkel_annet_slag_og_annet_nummer_gir_andre_avtrykk() {
        byte[] annen = new byte[32];
        annen[0] = 1;
        assertThat(nokkel.av(NUMMER)).isNotEqualTo(new Pseudonymnokkel(1, annen).av(NUMMER));
        assertThat(nokkel.av(NUMMER)).isNotEqualTo(nokkel.av(new Identitet("duf", "abc")));
        assertThat(nokkel.av(NUMMER)).isNotEqualTo(nokkel.av(new Identitet("fnr", "abd")));
    }

    @Test
    void et_pseudonym_er_tilfeldig() {
        assertThat(Pseudonym.nytt()).isNotEqualTo(Pseudonym.nytt());
        assertThat(Pseudonym.nytt().verdi()).matches("p:[0-9a-f]{32}");
    }
}
