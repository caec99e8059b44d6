package no.barnevernsregister.validation.kostra.filregel;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/** A journal number belongs to one client of a file. */
public final class Individ05 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Individ 05", "Individ")
            .tekst(
                    "Samme journalnummer står på flere klienter i filen.",
                    "Same journalnummer står på fleire klientar i fila.")
            .gjorDette(
                    "Gi hver klient sitt eget journalnummer, eller slå sammen mappene hvis det er samme barn.",
                    "Gje kvar klient sitt eige journalnummer, eller slå saman mappene dersom det er same barnet.")
            .merknad(
                    "Ett funn for hver klient som har journalnummeret, uten hensyn til om den har fødselsnummer, DUF-nummer"
                            + " eller ingen av delene, og også for dem som ikke følger skjemaet. Blanke foran og bak teller ikke.")
            .eksempel(Fileksempel.fil(
                    Fileksempel.AVGIVER + Fileksempel.KLIENT + Fileksempel.klient("2", "2025/1", "17851500200")))
            .ferdig();

    private Individ05() {}

    /**
     * One client that shares its journal number.
     *
     * @param antall how many clients have the journal number
     */
    public static Funn funn(Plassering sted, @Nullable String journalnummer, int antall) {
        return new Filfunn(OMTALE, null, null, sted, Dobbelt.verdier(antall, List.of()), journalnummer).funn();
    }
}
