package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The file has clients. */
public final class Individ00 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Individ 00", "Barnevern")
            .tekst("Filen har ingen klienter som følger skjemaet.", "Fila har ingen klientar som følgjer skjemaet.")
            .gjorDette(
                    "Kontroller at uttrekket gjelder riktig år og kommune, og hent det ut på nytt.",
                    "Kontroller at uttrekket gjeld rett år og kommune, og hent det ut på nytt.")
            .merknad("Har filen klienter, men ingen som følger skjemaet, står også Individ 01 for hver av dem.")
            .eksempel(Fileksempel.fil(Fileksempel.AVGIVER))
            .ferdig();

    private Individ00() {}

    /**
     * One finding when there is none.
     *
     * @param gyldige how many there are that hold the schema
     */
    public static Optional<Funn> sjekk(int gyldige) {
        return gyldige > 0 ? Optional.empty() : Optional.of(Filfunn.av(OMTALE, null, Map.of()));
    }
}
