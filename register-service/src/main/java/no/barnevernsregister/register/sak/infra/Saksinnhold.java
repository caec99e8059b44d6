package no.barnevernsregister.register.sak.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;

/** The whole content of a version of a case, as it lies encrypted in {@code sak_innhold}. */
public final class Saksinnhold {

    private Saksinnhold() {}

    /** The content in the clear: the merged case as XML in an envelope. */
    public static byte[] apne(Nyttelastkryptering kryptering, long sakNr, int versjon, String innhold) {
        return kryptering.dekrypter(HendelseJson.lesVerdi(innhold, Kryptert.class), sted(sakNr, versjon));
    }

    /** What the content is sealed to. */
    static byte[] sted(long sakNr, int versjon) {
        return ("register/sak/" + sakNr + "/" + versjon).getBytes(UTF_8);
    }
}
