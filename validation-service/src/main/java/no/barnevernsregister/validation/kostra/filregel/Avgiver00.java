package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The file has one sender. */
public final class Avgiver00 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 00", "Barnevern")
            .tekst(
                    "Filen skal ha nøyaktig én gyldig Avgiver, som sier hvilken kommune den kommer fra.",
                    "Fila skal ha nøyaktig éin gyldig Avgiver, som seier kva kommune ho kjem frå.")
            .gjorDette(
                    "Lag uttrekket for én kommune om gangen, og hent det ut på nytt.",
                    "Lag uttrekket for éin kommune om gongen, og hent det ut på nytt.")
            .merknad(
                    "Bare en Avgiver som følger skjemaet telles, så en ugyldig Avgiver gir både Avgiver 01 og dette funnet.")
            .eksempel(Fileksempel.fil(Fileksempel.AVGIVER + Fileksempel.AVGIVER + Fileksempel.KLIENT))
            .ferdig();

    private Avgiver00() {}

    /**
     * One finding, unless there is exactly one.
     *
     * @param gyldige how many there are that hold the schema
     */
    public static Optional<Funn> sjekk(int gyldige) {
        return gyldige == 1
                ? Optional.empty()
                : Optional.of(Filfunn.av(OMTALE, null, Map.of("Antall", Integer.toString(gyldige))));
    }
}
