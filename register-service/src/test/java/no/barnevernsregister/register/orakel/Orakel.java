package no.barnevernsregister.register.orakel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.bvr.Personalia;

/**
 * Counts a second time, in another way: straight loops over merged cases, written from the definitions alone and without
 * a look at the SQL. It is slow and is not for use; where it agrees with the SQL, cell by cell, both read the definitions
 * alike.
 */
public final class Orakel {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private static final List<Tellefamilie> FAMILIER = List.of(
            new Meldingstellinger(),
            new Undersokelsestellinger(),
            new Barnetellinger(),
            new BarnPerSluttTellinger(),
            new Tiltakstellinger(),
            new Plantellinger(),
            new Besokstellinger(),
            new Flyttetellinger(),
            new Ettervernstellinger(),
            new Oversendelsestellinger());

    private Orakel() {}

    /**
     * All cells of all counts for a period, as known at the cut-off.
     *
     * @param saker the chain of each case
     */
    public static List<Celle> tell(List<List<Kjentversjon>> saker, String periode, Instant kutt) {
        Tidsrom tid = Tidsrom.av(periode);
        if (tid.siste().isAfter(kutt.atZone(OSLO).toLocalDate())) {
            return List.of();
        }
        Bok bok = new Bok();
        barn(saker, kutt).forEach((nokkel, egne) -> {
            Barn iLandet = barn(nokkel, Sted.LANDET, egne, egne, egne);
            new Landstellinger().tell(iLandet, tid, bok.side(iLandet, tid));
            for (Barn barn : steder(nokkel, egne, tid.siste())) {
                for (Tellefamilie familie : FAMILIER) {
                    familie.tell(barn, tid, bok.side(barn, tid));
                }
            }
        });
        return bok.celler();
    }

    /** The cases of each child. */
    private static Map<String, List<Kjentsak>> barn(List<List<Kjentversjon>> saker, Instant kutt) {
        Map<String, List<Kjentsak>> sakerPerBarn = new TreeMap<>();
        for (List<Kjentversjon> kjede : saker) {
            Kjentsak.ved(kjede, kutt)
                    .ifPresent(sak -> sakerPerBarn
                            .computeIfAbsent(Barnenokler.av(sak), nytt -> new ArrayList<>())
                            .add(sak));
        }
        return sakerPerBarn;
    }

    /** The child once in each municipality where it has cases, and once in each district. */
    private static List<Barn> steder(String nokkel, List<Kjentsak> egne, LocalDate siste) {
        List<Sted> steder = new ArrayList<>();
        for (Kjentsak sak : egne) {
            Sted sted = sak.sted(siste);
            leggTil(steder, sted.heleKommunen());
            leggTil(steder, sted);
        }
        List<Barn> barn = new ArrayList<>();
        for (Sted sted : steder) {
            List<Kjentsak> iKommunen = new ArrayList<>();
            List<Kjentsak> iBydelen = new ArrayList<>();
            for (Kjentsak sak : egne) {
                if (sak.sted(siste).heleKommunen().equals(sted.heleKommunen())) {
                    iKommunen.add(sak);
                }
                if (sak.sted(siste).equals(sted)) {
                    iBydelen.add(sak);
                }
            }
            barn.add(barn(nokkel, sted, iKommunen, sted.erBydel() ? iBydelen : iKommunen, egne));
        }
        return barn;
    }

    /** A child in a place; the newest Personalia among some of its cases tells sex and birth. */
    private static Barn barn(
            String nokkel, Sted sted, List<Kjentsak> medPersonalia, List<Kjentsak> saker, List<Kjentsak> alle) {
        List<Personalia> personalia = new ArrayList<>();
        for (Kjentsak sak : medPersonalia) {
            personalia.addAll(sak.personalia());
        }
        return new Barn(nokkel, sted, Barnenokler.nyeste(personalia), saker, alle);
    }

    private static void leggTil(List<Sted> steder, Sted sted) {
        if (!steder.contains(sted)) {
            steder.add(sted);
        }
    }
}
