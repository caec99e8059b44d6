package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.XsdFeil;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The sender holds the schema. */
public final class Avgiver01 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 01", "Avgiver")
            .tekst(
                    "Opplysningene om kommunen (Avgiver) følger ikke skjemaet.",
                    "Opplysningane om kommunen (Avgiver) følgjer ikkje skjemaet.")
            .gjorDette(
                    "Rett opplysningene i oppsettet av fagsystemet, og hent ut filen på nytt.",
                    "Rett opplysningane i oppsettet av fagsystemet, og hent ut fila på nytt.")
            .merknad("Kontrollerer elementet slik det står i filen. Funnet sier hva som er feil.")
            .eksempel(Fileksempel.fil(Fileksempel.AVGIVER.replace("964965226", "96496522") + Fileksempel.KLIENT))
            .ferdig();

    private Avgiver01() {}

    /** One place where it breaks the schema. */
    public static Funn funn(XsdFeil feil) {
        return new Filfunn(OMTALE, feil.tekst(), feil.gjorDette(), feil.plassering(), Map.of(), null).funn();
    }
}
