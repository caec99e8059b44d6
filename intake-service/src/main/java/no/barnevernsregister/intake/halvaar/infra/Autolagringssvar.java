package no.barnevernsregister.intake.halvaar.infra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.intake.halvaar.definisjon.Del;
import no.barnevernsregister.intake.halvaar.definisjon.Punkt;
import no.barnevernsregister.intake.halvaar.side.Delstatus;
import no.barnevernsregister.intake.halvaar.side.Funnskriver;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Skjemasak;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.halvaar.skjema.Lagring;
import no.barnevernsregister.intake.halvaar.skjema.Svar;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;

/**
 * What the script on the page is told after it has stored something.
 *
 * @param versjon the version of the form that the page now stands for
 * @param melding what is shown beside the buttons
 * @param konflikt whether somebody else has changed the same; the page then sends itself whole
 * @param funn findings by field, as the page shows them
 * @param beregnet computed points by field
 * @param summer sums over the members by point
 * @param deler how far each section has come
 * @param andre what others have changed meanwhile
 */
record Autolagringssvar(
        long versjon,
        String melding,
        boolean konflikt,
        Map<String, String> funn,
        Map<String, String> beregnet,
        Map<String, String> summer,
        Map<String, String> deler,
        Map<String, String> andre) {

    static Autolagringssvar av(Sideramme ramme, Skjemasak sak, Lagring lagring, long fra, Set<Felt> sendt) {
        Map<String, String> funn = new HashMap<>();
        Map<String, String> beregnet = new HashMap<>();
        Map<String, String> summer = new HashMap<>();
        for (Punkt punkt : sak.utfylling().definisjon().punkter()) {
            sak.utfylling().enheter(punkt).forEach(enhet -> {
                String felt = sak.utfylling().felt(enhet, punkt).toString();
                String html = Funnskriver.ved(ramme, sak, enhet, punkt.id());
                if (!html.isEmpty()) {
                    funn.put(felt, html);
                }
                if (punkt.beregnet()) {
                    beregnet.put(
                            felt,
                            sak.utfylling()
                                    .tall(enhet, punkt.id())
                                    .map(Utfylling::skriv)
                                    .orElse("–"));
                }
            });
            summer.put(
                    punkt.id(), sak.utfylling().sum(punkt).map(Utfylling::skriv).orElse("–"));
        }
        Map<String, String> deler = new HashMap<>();
        for (Del del : sak.utfylling().definisjon().deler()) {
            deler.put(del.id(), Delstatus.av(sak, del).tekst(ramme));
        }
        Map<String, String> andre = new HashMap<>();
        for (Map.Entry<Felt, Svar> en : sak.skjema().svar().entrySet()) {
            if (en.getValue().versjon() > fra && !sendt.contains(en.getKey())) {
                andre.put(en.getKey().toString(), en.getValue().verdi());
            }
        }
        boolean konflikt = !lagring.konflikter().isEmpty();
        return new Autolagringssvar(
                konflikt ? fra : sak.skjema().versjon(),
                melding(ramme, lagring),
                konflikt,
                funn,
                beregnet,
                summer,
                deler,
                konflikt ? Map.of() : andre);
    }

    private static String melding(Sideramme ramme, Lagring lagring) {
        List<Felt> avvist = lagring.avvist();
        if (!avvist.isEmpty()) {
            return Beskjed.av(ramme, "personnummer");
        }
        return lagring.last() ? Beskjed.av(ramme, "last") : Beskjed.av(ramme, "lagret");
    }
}
