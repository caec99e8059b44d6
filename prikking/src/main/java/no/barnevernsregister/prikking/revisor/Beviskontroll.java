package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a certificate by integer addition alone: the change must cancel in every published cell and move every hidden one.
 * With several tables each has changes of its own, which must agree where the tables share cells, or all come from one change of the
 * crossing of every dimension.
 */
public final class Beviskontroll {
    private final Map<String, Tre> traer;
    private final Revisjonsvalg valg;

    /**
     * Takes the code lists.
     *
     * @param traer code list by name of dimension; a dimension without one has no groups but the total
     * @param blokker dimensions whose codes do not add up to anything, such as years
     */
    public Beviskontroll(Map<String, Tre> traer, Set<String> blokker) {
        this.traer = Map.copyOf(traer);
        valg = new Revisjonsvalg(3, 0, java.util.OptionalInt.empty(), List.of(), blokker, Set.of());
    }

    /** Sentences on what does not hold; empty when the certificate proves the pattern. */
    public List<String> feil(Utgivelsesfil fil, List<Bevisfil.Endring> endringer) {
        var grunnlag = new Grunnlag(List.of(fil), List.of(fil), traer, valg, new Funnliste());
        var svar = new ArrayList<String>();
        Map<Utgivelsesfil.Tabell, List<Bevisfil.Endring>> etterTabell = etterTabell(fil, endringer);
        Map<Integer, Long> sum = new HashMap<>();
        if (etterTabell.keySet().equals(Set.of(Utgivelsesfil.Tabell.av(fil.dimensjoner())))) {
            sum = sum(grunnlag, endringer);
        } else {
            for (Utgivelsesfil.Tabell tabell : etterTabell.keySet()) {
                if (!fil.tabeller().contains(tabell)) {
                    svar.add("The certificate changes cells of " + tabell.navn() + " " + tabell.dimensjoner()
                            + ", which is no table of the file.");
                }
            }
            for (int t = 0; t < fil.tabeller().size(); t++) {
                Map<Integer, Long> her =
                        sum(grunnlag, etterTabell.getOrDefault(fil.tabeller().get(t), List.of()));
                flett(grunnlag, fil, t, her, sum, svar);
            }
        }
        for (int c = 0; c < grunnlag.celler.antall(); c++) {
            long z = sum.getOrDefault(c, 0L);
            if (grunnlag.celler.vist(c) && z != 0) {
                svar.add("The cell " + grunnlag.celler.koder(c) + " is published but moved by " + z + ".");
            } else if (grunnlag.celler.status(c) == Celler.SKJULT && z == 0) {
                svar.add("The cell " + grunnlag.celler.koder(c) + " is hidden but not moved.");
            }
        }
        return svar;
    }

    private static Map<Utgivelsesfil.Tabell, List<Bevisfil.Endring>> etterTabell(
            Utgivelsesfil fil, List<Bevisfil.Endring> endringer) {
        Map<Utgivelsesfil.Tabell, List<Bevisfil.Endring>> svar = new HashMap<>();
        for (Bevisfil.Endring endring : endringer) {
            if (endring.koder().size() != fil.dimensjoner().size()) {
                throw new IllegalArgumentException("The changed cell " + endring.koder() + " needs "
                        + fil.dimensjoner().size() + " codes, one for each of " + fil.dimensjoner() + ".");
            }
            svar.computeIfAbsent(tabell(fil, endring), t -> new ArrayList<>()).add(endring);
        }
        return svar;
    }

    private static Utgivelsesfil.Tabell tabell(Utgivelsesfil fil, Bevisfil.Endring endring) {
        for (Utgivelsesfil.Tabell tabell : fil.tabeller()) {
            if (!endring.tabell().isEmpty() && endring.tabell().equals(tabell.navn())) {
                return tabell;
            }
        }
        var med = new HashSet<String>();
        for (int d = 0; d < endring.koder().size(); d++) {
            if (!endring.koder().get(d).equals(Tre.ALLE)) {
                med.add(fil.dimensjoner().get(d));
            }
        }
        return fil.tabeller().stream()
                .filter(t -> t.dimensjoner().equals(med))
                .findFirst()
                .orElse(new Utgivelsesfil.Tabell("", med));
    }

    /** Takes the sums of one table in, which must agree with those of the tables before. */
    private static void flett(
            Grunnlag grunnlag,
            Utgivelsesfil fil,
            int tabell,
            Map<Integer, Long> her,
            Map<Integer, Long> sum,
            List<String> feil) {
        int[] av = grunnlag.cellerAv(fil);
        for (int r = 0; r < av.length; r++) {
            if (iTabell(fil, r, tabell)) {
                Long ny = her.getOrDefault(av[r], 0L);
                Long for_ = sum.putIfAbsent(av[r], ny);
                if (for_ != null && !for_.equals(ny)) {
                    feil.add("The cell " + grunnlag.celler.koder(av[r]) + " is moved by " + for_
                            + " in one table and by " + ny + " in another.");
                }
            }
        }
    }

    // Without a column of tables, a row is of every table that has the dimensions it has codes of.
    private static boolean iTabell(Utgivelsesfil fil, int rad, int tabell) {
        if (!fil.tabeller().get(tabell).navn().isEmpty()) {
            return fil.tabellnummer(rad) == tabell;
        }
        List<String> koder = fil.rad(rad);
        for (int d = 0; d < koder.size(); d++) {
            if (!koder.get(d).equals(Tre.ALLE)
                    && !fil.tabeller()
                            .get(tabell)
                            .dimensjoner()
                            .contains(fil.dimensjoner().get(d))) {
                return false;
            }
        }
        return true;
    }

    private static Map<Integer, Long> sum(Grunnlag grunnlag, List<Bevisfil.Endring> endringer) {
        Map<Integer, Long> svar = new HashMap<>();
        for (Bevisfil.Endring endring : endringer) {
            var knuter = new int[grunnlag.dimensjoner.size()];
            for (int d = 0; d < knuter.length; d++) {
                knuter[d] = grunnlag.celler
                        .akser
                        .get(d)
                        .knuteEllerAtom(endring.koder().get(d));
            }
            grunnlag.holdere(knuter, c -> svar.merge(c, endring.z(), Math::addExact));
        }
        return svar;
    }
}
