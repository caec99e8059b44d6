package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.validation.regel.Regelomtale;

/** First the sender, then the clients, and nothing else. */
public final class Fil03 {

    public static final Regelomtale OMTALE = Regelomtale.feil("Fil 03", "Barnevern")
            .tekst(
                    "Elementet kan ikke stå her: filen skal ha én Avgiver og deretter bare klienter (Individ).",
                    "Elementet kan ikkje stå her: fila skal ha éin Avgiver og deretter berre klientar (Individ).")
            .gjorDette(
                    "Send filen som fagsystemet lager for KOSTRA 15F, uten å endre den.",
                    "Send fila som fagsystemet lagar for KOSTRA 15F, utan å endre henne.")
            .merknad(
                    "Gjelder rekkefølgen under rotelementet og elementer som ikke finnes der. En Avgiver etter den første"
                            + " klienten gir dette funnet; den telles likevel i Avgiver 00.")
            .eksempel(Fileksempel.fil(Fileksempel.KLIENT + Fileksempel.AVGIVER))
            .ferdig();

    private Fil03() {}

    /** About a child of the root that stands where it may not. */
    public static Funn funn(XmlDokument del) {
        return Filfunn.av(OMTALE, del.plassering(), Map.of());
    }
}
