package no.barnevernsregister.register.identitet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymnokkelTest {

    private final Pseudonymnokkel nokkel = new Pseudonymnokkel(1, new byte[32]);

    @Test
    void samme_nummer_gir_samme_pseudonym_og_viser_ikke_nummeret() {
        assertThat(nokkel.av("fnr", "abc")).isEqualTo(nokkel.av("fnr", "abc"));
        assertThat(nokkel.av("fnr", "abc").verdi()).matches("k1:[0-9a-f]{32}").doesNotContain("abc");
    }

    @Test
    void annen_nokkel_annet_slag_og_annet_nummer_gir_andre_pseudonymer() {
        byte[] annen = new byte[32];
        annen[0] = 1;
        assertThat(nokkel.av("fnr", "abc")).isNotEqualTo(new Pseudonymnokkel(1, annen).av("fnr", "abc"));
        assertThat(nokkel.av("fnr", "abc")).isNotEqualTo(nokkel.av("duf", "abc"));
        assertThat(nokkel.av("fnr", "abc")).isNotEqualTo(nokkel.av("fnr", "abd"));
    }
}
