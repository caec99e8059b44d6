package no.barnevernsregister.contracts.kostra;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Sak;
import org.jspecify.annotations.Nullable;

/**
 * A client of the yearly extract as a case of the register.
 *
 * @param sak the case; without Personalia when the client has no number that tells a birth date
 * @param dufNummer the client's number in the immigration register, which names it when there is no Personalia
 * @param mangler what the case could not hold, or holds as it was written though the case message would not allow it
 */
public record KostraSak(Sak sak, @Nullable String dufNummer, List<Mangel> mangler) {

    /** What the case message has no room for. */
    public enum Grunn {
        /** No number, or one that tells no birth date: the case has no Personalia. */
        INGEN_PERSONALIA,
        /** An end without a conclusion, or a conclusion without an end: the report or investigation is open in the case. */
        HALV_KONKLUSJON,
        /** A legal basis that is not written as act, chapter and section; it stands in the case as it was written. */
        LOVHJEMMEL,
        /** A subsection, letter or sentence that is none; it is left out. */
        LOVHJEMMELDEL
    }

    /**
     * One thing that was lost or bent.
     *
     * @param element kind of the object in the extract
     * @param id its id in the extract
     */
    public record Mangel(String element, String id, Grunn grunn) {}

    public KostraSak {
        mangler = List.copyOf(mangler);
    }
}
