package no.barnevernsregister.validation.kostra;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.KostraXml;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdFeil;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.kostra.filregel.Avgiver01;
import no.barnevernsregister.validation.kostra.filregel.Fil03;
import no.barnevernsregister.validation.kostra.filregel.Individ01;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regelmotor;
import no.barnevernsregister.validation.regel.Regelsett;

/** Checks parts of a file, each by itself: schema, then rules. Many threads may use it at once. */
final class Delkontroll {

    /** The schema's objections to one part that are reported. */
    private static final int FLEST_XSD_FEIL = 25;

    private final Runde runde;
    private final long salt;
    private final Regelmotor<Avgivergrunnlag> avgiverregler;
    private final Regelmotor<Individgrunnlag> individregler;

    /** @param salt hides the numbers that are compared */
    Delkontroll(Runde runde, long salt, Consumer<String> regelFeilet) {
        this.runde = runde;
        this.salt = salt;
        this.avgiverregler = new Regelmotor<>(Regelsett.avgiver(runde.telledato()), regelFeilet);
        this.individregler = new Regelmotor<>(Regelsett.individ(runde.telledato()), regelFeilet);
    }

    Delutfall sjekk(XmlDokument del) {
        if (!del.navnerom().isEmpty()) {
            return new Delutfall.Annet(List.of(Fil03.funn(del)));
        }
        return switch (del.navn()) {
            case "Individ" -> klient(del);
            case "Avgiver" -> sender(del);
            default -> new Delutfall.Annet(List.of(Fil03.funn(del)));
        };
    }

    private Delutfall sender(XmlDokument del) {
        List<XsdFeil> feil = XsdValidering.kostra15f().valider(del);
        if (!feil.isEmpty()) {
            return new Delutfall.Sender(
                    feil.stream().limit(FLEST_XSD_FEIL).map(Avgiver01::funn).toList(), false);
        }
        KostraXml.Sender lest = KostraXml.avgiver(del);
        var grunnlag = new Avgivergrunnlag(lest.avgiver(), runde.aar(), runde.region());
        return new Delutfall.Sender(avgiverregler.sjekk(grunnlag, lest.plasseringer()), true);
    }

    private Delutfall klient(XmlDokument del) {
        String journalnummer = del.attributt("Journalnummer").orElse("").strip();
        long likhet = KostraXml.likhet(del, salt).orElse(0);
        List<XsdFeil> feil = XsdValidering.kostra15f().valider(del);
        if (!feil.isEmpty()) {
            List<Funn> funn = new ArrayList<>();
            for (XsdFeil en : feil.subList(0, Math.min(feil.size(), FLEST_XSD_FEIL))) {
                funn.add(Individ01.funn(en, journalnummer));
            }
            return new Delutfall.Klient(funn, del.plassering(), likhet, journalnummer, null);
        }
        try {
            KostraXml.Klient lest = KostraXml.individ(del);
            var grunnlag = new Individgrunnlag(lest.individ(), runde.aar(), runde.region());
            List<Funn> funn = individregler.sjekk(grunnlag, lest.plasseringer());
            return new Delutfall.Klient(funn, del.plassering(), likhet, journalnummer, lest.individ());
        } catch (UlesbarXml e) {
            var funn = List.of(Individ01.ubrukelig(del.plassering(), journalnummer));
            return new Delutfall.Klient(funn, del.plassering(), likhet, journalnummer, null);
        }
    }
}
