package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.contracts.xml.XsdFeil;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/** A client holds the schema. */
public final class Individ01 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Individ 01", "Individ")
            .tekst("Klienten følger ikke skjemaet.", "Klienten følgjer ikkje skjemaet.")
            .gjorDette(
                    "Rett klienten i fagsystemet, og hent ut filen på nytt.",
                    "Rett klienten i fagsystemet, og hent ut fila på nytt.")
            .merknad("Kontrollerer klienten slik den står i filen, med alle brudd og også at samme Id ikke står på to"
                    + " meldinger, planer, tiltak eller flyttinger. De andre klientreglene kjøres ikke for klienten, men den"
                    + " er med når like fødselsnumre og journalnumre letes opp, så langt de kan leses.")
            .eksempel(Fileksempel.fil(
                    Fileksempel.AVGIVER + Fileksempel.KLIENT.replace("Avslutta3112=\"2\"", "Avslutta3112=\"3\"")))
            .ferdig();

    private Individ01() {}

    /** One place where it breaks the schema. */
    public static Funn funn(XsdFeil feil, @Nullable String journalnummer) {
        return new Filfunn(OMTALE, feil.tekst(), feil.gjorDette(), feil.plassering(), Map.of(), journalnummer).funn();
    }

    /** It holds the schema, but has a value that cannot be used, such as a year of ten digits. */
    public static Funn ubrukelig(Plassering sted, @Nullable String journalnummer) {
        var tekst = new Tekst(
                "Klienten har en verdi som ikke kan brukes, for eksempel en dato langt utenfor kalenderen.",
                "Klienten har ein verdi som ikkje kan brukast, til dømes ein dato langt utanfor kalenderen.");
        return new Filfunn(OMTALE, tekst, null, sted, Map.of(), journalnummer).funn();
    }
}
