package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Check A8: signs, rows and formats that tell hidden cells apart. Reads the rows into the cells on the way. */
final class Statusprove {
    private final Grunnlag grunnlag;
    private final Celler celler;
    private final Funnliste funn;

    Statusprove(Grunnlag grunnlag, Funnliste funn) {
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.funn = funn;
    }

    void les(Utgivelsesfil fil) {
        int[] av = grunnlag.cellerAv(fil);
        for (int r = 0; r < av.length; r++) {
            tegn(fil, r, av[r]);
            slaSammen(fil, r, av[r]);
        }
        manglende(fil, av);
    }

    private void tegn(Utgivelsesfil fil, int r, int c) {
        String tegn = fil.tegn(r);
        if (fil.harVerdi(r) && tegn.equals(":")) {
            brudd(celler.koder(c), fil, "har verdi ved siden av tegnet for skjult");
        } else if (!fil.harVerdi(r) && tegn.isEmpty()) {
            brudd(celler.koder(c), fil, "har verken verdi eller tegn, og skiller seg slik fra celler med tegnet :");
        } else if (!tegn.isEmpty() && !tegn.equals(":")) {
            brudd(celler.koder(c), fil, "har tegnet «" + tegn + "»; alt som er skjult skal ha samme tegn, :");
        }
    }

    private void slaSammen(Utgivelsesfil fil, int r, int c) {
        byte ny = fil.harVerdi(r) ? Celler.VIST : Celler.SKJULT;
        if (celler.status(c) == Celler.UKJENT) {
            celler.sett(c, ny, Math.max(0, fil.verdi(r)));
        } else if (celler.status(c) != ny) {
            brudd(celler.koder(c), fil, "er skjult ett sted og vist et annet");
            celler.sett(c, Celler.VIST, ny == Celler.VIST ? fil.verdi(r) : celler.verdi(c));
        } else if (ny == Celler.VIST && celler.verdi(c) != fil.verdi(r)) {
            brudd(celler.koder(c), fil, "har to ulike verdier");
        }
    }

    /** Rows that are not there although all their codes are used in the same table. */
    private void manglende(Utgivelsesfil fil, int[] av) {
        var finnes = new BitSet();
        for (int c : av) {
            finnes.set(c);
        }
        for (int t = 0; t < fil.tabeller().size(); t++) {
            List<BitSet> sett = sett(fil, t);
            manglende(fil, finnes, sett, 0, new int[sett.size()]);
        }
    }

    private List<BitSet> sett(Utgivelsesfil fil, int tabell) {
        var svar = new ArrayList<BitSet>();
        for (int d = 0; d < grunnlag.dimensjoner.size(); d++) {
            var knuter = new BitSet();
            Akse akse = celler.akser.get(d);
            int k = fil.dimensjoner().indexOf(akse.navn);
            if (k < 0) {
                knuter.set(akse.alle);
            } else {
                var koder = new BitSet();
                for (int r = 0; r < fil.antall(); r++) {
                    if (fil.tabellnummer(r) == tabell) {
                        koder.set(fil.kode(r, k));
                    }
                }
                koder.stream().forEach(i -> knuter.set(akse.knute(fil.koder(k).get(i))));
            }
            svar.add(knuter);
        }
        return svar;
    }

    private void manglende(Utgivelsesfil fil, BitSet finnes, List<BitSet> sett, int d, int[] knuter) {
        if (d == knuter.length) {
            int c = celler.legg(celler.nokkel(knuter));
            if (!finnes.get(c)) {
                brudd(celler.koder(c), fil, "mangler, enda tabellen bruker alle kodene dens");
                if (celler.status(c) == Celler.UKJENT) {
                    celler.sett(c, Celler.SKJULT, 0);
                }
            }
            return;
        }
        BitSet her = sett.get(d);
        for (int k = her.nextSetBit(0); k >= 0; k = her.nextSetBit(k + 1)) {
            knuter[d] = k;
            manglende(fil, finnes, sett, d + 1, knuter);
        }
    }

    /** Codes that one file of a table has and another of the same table has not. */
    void formater(List<Utgivelsesfil> filer) {
        for (Utgivelsesfil a : filer) {
            for (Utgivelsesfil b : filer) {
                for (Utgivelsesfil.Tabell tabell : a.tabeller()) {
                    if (a != b && b.tabeller().contains(tabell)) {
                        tabell.dimensjoner().forEach(d -> sammenlign(a, b, tabell.dimensjoner(), d));
                    }
                }
            }
        }
    }

    private void sammenlign(Utgivelsesfil a, Utgivelsesfil b, Set<String> tabell, String d) {
        Set<String> andre = Grunnlag.koder(b, tabell, d);
        for (String kode : Grunnlag.koder(a, tabell, d)) {
            if (!andre.contains(kode)) {
                funn.legg(new Funn(
                        Sjekk.A8,
                        Alvor.BRUDD,
                        List.of(),
                        "Koden " + kode + " av " + d + " er i " + a.navn() + " og mangler i " + b.navn() + "."));
            }
        }
    }

    private void brudd(List<String> celle, Utgivelsesfil fil, String hva) {
        funn.legg(new Funn(Sjekk.A8, Alvor.BRUDD, celle, "Cellen " + hva + " (" + fil.navn() + ")."));
    }
}
