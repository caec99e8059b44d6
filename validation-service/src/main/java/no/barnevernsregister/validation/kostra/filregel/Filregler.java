package no.barnevernsregister.validation.kostra.filregel;

import java.util.List;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The rules about a yearly extract as a whole; those about its parts are in {@code regel.kostra}. */
public final class Filregler {

    /** In the order of the catalogue. Every one of them but Individ 04 and Individ 05 refuses the file. */
    public static final List<Regelomtale> ALLE = List.of(
            Fil01.OMTALE,
            Fil02.OMTALE,
            Fil03.OMTALE,
            Avgiver00.OMTALE,
            Avgiver01.OMTALE,
            Individ00.OMTALE,
            Individ01.OMTALE,
            Individ04.OMTALE,
            Individ05.OMTALE);

    private Filregler() {}

    /** Whether a finding of the rule refuses the file, so that it cannot be sent with its findings. */
    public static boolean avviser(String regelId) {
        return !regelId.equals(Individ04.OMTALE.id())
                && !regelId.equals(Individ05.OMTALE.id())
                && ALLE.stream().anyMatch(regel -> regel.id().equals(regelId));
    }
}
