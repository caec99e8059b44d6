package no.barnevernsregister.register.identitet.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;

/** Seals what stands in one cell of the vault to table, column and row: moved to another, it cannot be opened. */
record Celle(Nyttelastkryptering kryptering) {

    String lukk(String tabell, String pseudonym, String nummer) {
        return HendelseJson.skriv(
                kryptering.krypter(Nokkelring.NOKKELNAVN, nummer.getBytes(UTF_8), sted(tabell, pseudonym)));
    }

    String apne(String tabell, String pseudonym, String innhold) {
        Kryptert kryptert = HendelseJson.lesVerdi(innhold, Kryptert.class);
        return new String(kryptering.dekrypter(kryptert, sted(tabell, pseudonym)), UTF_8);
    }

    private static byte[] sted(String tabell, String pseudonym) {
        return ("identitet/" + tabell + "/nummer/" + pseudonym).getBytes(UTF_8);
    }
}
