package no.barnevernsregister.validation.kostra.filregel;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/** A child is one client of a file. */
public final class Individ04 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Individ 04", "Individ")
            .tekst(
                    "Samme fødselsnummer står på flere klienter i filen.",
                    "Same fødselsnummer står på fleire klientar i fila.")
            .gjorDette(
                    "Slå sammen klientmappene i fagsystemet hvis det er samme barn, eller rett fødselsnummeret på den som er"
                            + " feil.",
                    "Slå saman klientmappene i fagsystemet dersom det er same barnet, eller rett fødselsnummeret på den som"
                            + " er feil.")
            .merknad(
                    "Ett funn for hver klient som har nummeret, også de som ikke følger skjemaet. Gjelder numre med riktige"
                            + " kontrollsifre; numre laget av fødselsdato og en fast endelse kan flere barn ha. Funnet viser de andre"
                            + " klientenes journalnumre, aldri fødselsnummeret.")
            .eksempel(Fileksempel.fil(
                    Fileksempel.AVGIVER + Fileksempel.KLIENT + Fileksempel.klient("2", "2025/2", "17851501452")))
            .ferdig();

    private Individ04() {}

    /**
     * One client that shares its number.
     *
     * @param andre journal numbers of the others that have the number
     */
    public static Funn funn(Plassering sted, @Nullable String journalnummer, int antall, List<String> andre) {
        return new Filfunn(OMTALE, null, null, sted, Dobbelt.verdier(antall, andre), journalnummer).funn();
    }
}
