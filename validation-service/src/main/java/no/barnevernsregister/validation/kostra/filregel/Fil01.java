package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The file can be read to its end. */
public final class Fil01 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Fil 01", "Barnevern")
            .tekst("Filen kan ikke leses til slutten.", "Fila kan ikkje lesast til slutten.")
            .gjorDette(
                    "Hent filen ut av fagsystemet på nytt, og send den uten å endre den.",
                    "Hent fila ut av fagsystemet på nytt, og send henne utan å endre henne.")
            .merknad("Funnet sier hvorfor. Funn om klientene før stedet der lesingen stopper, står likevel i rapporten."
                    + " Tegnene leses med den tegnkodingen filen selv oppgir, for eksempel UTF-8 eller ISO-8859-1; er den feil, er det dette funnet."
                    + " En DOCTYPE avvises.")
            .eksempel("<Barnevern><Avgiver")
            .ferdig();

    private Fil01() {}

    /** What stopped the reading, and where. */
    public static Funn funn(UlesbarXml feil) {
        var sted = feil.linje() == 0 ? null : new Plassering("/Barnevern", feil.linje(), feil.kolonne());
        var verdier = Map.of("Grunn", feil.grunn().name());
        return new Filfunn(OMTALE, feil.grunn().setning(), null, sted, verdier, null).funn();
    }
}
