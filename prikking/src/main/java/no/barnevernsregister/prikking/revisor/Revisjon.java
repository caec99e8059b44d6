package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One audit: the checks in order, each on what the ones before have made known. */
final class Revisjon {
    private static final int MED_AVLEDNING = 25;
    private final Revisjonsvalg valg;
    private final Materiale materiale;
    private final Funnliste funn = new Funnliste();
    private final Grunnlag grunnlag;
    private final Celler celler;
    private final Map<String, Long> tall = new TreeMap<>();
    private final Map<String, Long> millisekunder = new TreeMap<>();
    private int[][] linjer;
    private Rangprove rang;
    private List<Komponent> komponenter;
    private BitSet avslort = new BitSet();
    private final BitSet vistFor = new BitSet();
    private int avledninger;
    private long sist = System.nanoTime();

    Revisjon(Map<String, Tre> traer, Revisjonsvalg valg, Materiale materiale) {
        this.valg = valg;
        this.materiale = materiale;
        var alle = new ArrayList<>(materiale.publisert());
        alle.addAll(materiale.tidligere());
        grunnlag = new Grunnlag(alle, materiale.publisert(), traer, valg, funn);
        celler = grunnlag.celler;
        linjer = celler.linjer(0, grunnlag.additiv);
        komponenter = List.of();
        rang = new Rangprove(komponenter, 0);
    }

    Revisjonsrapport utfor() {
        int antall = 0;
        int skjulte = 0;
        for (int c = 0; c < celler.antall(); c++) {
            antall += celler.status(c) == Celler.UKJENT ? 0 : 1;
            skjulte += celler.status(c) == Celler.SKJULT ? 1 : 0;
        }
        tid("A8");
        regn();
        while (ubrukteKoder()) {
            regn();
        }
        summer();
        meld(Sjekk.A1, "Cellen følger av publiserte celler ved pluss og minus.");
        tid("A1");
        var rater = new Rateprove(grunnlag, funn);
        if (!materiale.rater().isEmpty()) {
            materiale.rater().forEach(rater::les);
            regn();
            meld(Sjekk.A4, "Cellen følger av publiserte celler når tellerne av ratene legges til.");
            tid("A4");
        }
        versjoner();
        new Innsideprove(grunnlag, linjer, valg, funn, avslort).prov();
        if (valg.innsidere().contains("enslige")) {
            new Enslighetsprove(grunnlag, komponenter, valg, funn).prov();
        }
        tid("A6");
        if (valg.bredde().isPresent()) {
            tall.putAll(new Intervallprove(grunnlag, komponenter, valg, rater.grenser, funn, avslort, vistFor).prov());
            tid("A2-A3");
        }
        tall.put("components", (long) komponenter.size());
        tall.put(
                "largest component",
                komponenter.stream().mapToLong(k -> k.celler().length).max().orElse(0));
        return new Revisjonsrapport(grunnlag.dimensjoner, antall, skjulte, tall, millisekunder, funn.sortert());
    }

    private void tid(String navn) {
        long na = System.nanoTime();
        millisekunder.merge(navn, (na - sist) / 1_000_000, Long::sum);
        sist = na;
    }

    private void regn() {
        var kjent = new boolean[celler.antall()];
        var verdi = new long[kjent.length];
        for (int c = 0; c < kjent.length; c++) {
            kjent[c] = celler.vist(c);
            verdi[c] = celler.verdi(c);
        }
        komponenter = Komponent.finn(linjer, kjent, verdi);
        rang = new Rangprove(komponenter, kjent.length);
    }

    /** A code of the lists that no file uses, and whose derivable cells are all zero, is not in use: a reader takes it to be zero. */
    private boolean ubrukteKoder() {
        boolean noen = false;
        for (int d = 0; d < celler.akser.size(); d++) {
            var brukt = new BitSet();
            var null_ = new BitSet();
            for (int c = 0; c < celler.antall(); c++) {
                int k = celler.knute(c, d);
                if (celler.status(c) != Celler.UKJENT || (rang.avledbar[c] && rang.verdi[c] != 0)) {
                    brukt.set(k);
                } else if (rang.avledbar[c]) {
                    null_.set(k);
                }
            }
            null_.andNot(brukt);
            for (int c = 0; c < celler.antall() && !null_.isEmpty(); c++) {
                if (null_.get(celler.knute(c, d)) && !celler.vist(c)) {
                    celler.sett(c, Celler.VIST, 0);
                    noen = true;
                }
            }
        }
        return noen;
    }

    private void summer() {
        for (int[] linje : linjer) {
            long rest = 0;
            boolean hel = true;
            for (int i = 0; i < linje.length && hel; i++) {
                hel = celler.vist(linje[i]);
                rest += i == 0 ? celler.verdi(linje[i]) : -celler.verdi(linje[i]);
            }
            if (hel && rest != 0) {
                funn.legg(new Funn(
                        Sjekk.A0,
                        Alvor.BRUDD,
                        celler.koder(linje[0]),
                        "Summen stemmer ikke med delene, forskjellen er " + rest + "."));
            }
        }
        motsigelser(Sjekk.A0, "De publiserte tallene rundt cellen motsier hverandre; ingen tabell passer.");
    }

    private void motsigelser(Sjekk sjekk, String setning) {
        for (int i = 0; i < komponenter.size(); i++) {
            if (rang.selvmotsigende[i]) {
                funn.legg(new Funn(
                        sjekk, Alvor.BRUDD, celler.koder(komponenter.get(i).celler()[0]), setning));
            }
        }
    }

    private void meld(Sjekk sjekk, String setning) {
        for (int c = 0; c < celler.antall(); c++) {
            if (celler.status(c) == Celler.SKJULT && rang.avledbar[c] && !avslort.get(c)) {
                avslort.set(c);
                List<Ledd> avledning = avledninger++ < MED_AVLEDNING ? Avledning.finn(celler, linjer, c) : List.of();
                String utgave = c >= grunnlag.idag ? " Cellen er skjult i en tidligere utgivelse." : "";
                funn.legg(new Funn(sjekk, Alvor.BRUDD, celler.koder(c), setning + utgave, avledning));
            }
        }
    }

    private void versjoner() {
        if (materiale.tidligere().isEmpty()) {
            return;
        }
        var prove = new Versjonsprove(grunnlag, funn, vistFor);
        for (int i = 0; i < materiale.tidligere().size(); i++) {
            prove.les(materiale.tidligere().get(i), i + 1);
        }
        int[][] egne = celler.linjer(grunnlag.idag, grunnlag.additiv);
        linjer = Arrays.copyOf(linjer, linjer.length + egne.length);
        System.arraycopy(egne, 0, linjer, linjer.length - egne.length, egne.length);
        regn();
        motsigelser(
                Sjekk.A5,
                "Utgivelsene kan ikke stemme sammen dersom uendrede tall er de samme; se på rettelsene rundt cellen.");
        meld(Sjekk.A5, "Cellen følger av denne og tidligere utgivelser sammen.");
        for (int[] par : prove.par) {
            boolean fri = !avslort.get(par[0]) && !avslort.get(par[1]);
            if (fri && rang.avledbarForskjell(par[0], par[1])) {
                long endring = Math.abs(rang.forskjell(par[0], par[1]));
                if (endring >= 1 && endring <= valg.terskel()) {
                    funn.legg(new Funn(
                            Sjekk.A5,
                            Alvor.BRUDD,
                            celler.koder(par[0]),
                            "Endringen siden en tidligere utgivelse følger av tallene, og er innenfor terskelen."));
                }
            }
        }
        tid("A5");
    }
}
