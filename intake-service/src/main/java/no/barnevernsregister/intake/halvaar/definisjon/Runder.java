package no.barnevernsregister.intake.halvaar.definisjon;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.intake.halvaar.Halvaar;
import org.jspecify.annotations.Nullable;

/** The rounds in which something is part of the form; it may vanish and come back: {@code 2013H1-2014H2 2016H2-}. */
public record Runder(List<Spenn> spenn) {

    /**
     * Rounds in a row.
     *
     * @param til the last of them; absent when it goes on
     */
    public record Spenn(Halvaar fra, @Nullable Halvaar til) {

        boolean inneholder(Halvaar runde) {
            return runde.compareTo(fra) >= 0 && (til == null || runde.compareTo(til) <= 0);
        }
    }

    public Runder {
        spenn = List.copyOf(spenn);
        if (spenn.isEmpty()) {
            throw new IllegalArgumentException("mangler runder, for eksempel 2013H1-");
        }
        for (int i = 0; i < spenn.size(); i++) {
            Spenn en = spenn.get(i);
            if (en.til() != null && en.til().compareTo(en.fra()) < 0) {
                throw new IllegalArgumentException("rundene " + en.fra() + "-" + en.til() + " slutter før de begynner");
            }
            if (i > 0 && spenn.get(i - 1).inneholder(en.fra())) {
                throw new IllegalArgumentException("rundene overlapper ved " + en.fra());
            }
        }
    }

    /**
     * Reads the rounds.
     *
     * @throws IllegalArgumentException with the reason
     */
    static Runder les(String tekst) {
        List<Spenn> spenn = new ArrayList<>();
        for (String del : tekst.strip().split(" +", -1)) {
            int strek = del.indexOf('-');
            if (strek < 0) {
                throw new IllegalArgumentException("rundene «" + tekst + "» skrives som 2013H1-2014H2 eller 2016H2-");
            }
            String til = del.substring(strek + 1);
            spenn.add(new Spenn(halvaar(del.substring(0, strek)), til.isEmpty() ? null : halvaar(til)));
        }
        return new Runder(spenn);
    }

    private static Halvaar halvaar(String tekst) {
        return Halvaar.les(tekst)
                .orElseThrow(() -> new IllegalArgumentException("«" + tekst + "» er ikke et halvår som 2013H1"));
    }

    public boolean inneholder(Halvaar runde) {
        return spenn.stream().anyMatch(en -> en.inneholder(runde));
    }

    boolean overlapper(Runder andre) {
        return spenn.stream().anyMatch(en -> andre.inneholder(en.fra()))
                || andre.spenn.stream().anyMatch(en -> inneholder(en.fra()));
    }

    /** Whether all these rounds are among the others. */
    boolean innenfor(List<Runder> andre) {
        Halvaar slutt = new Halvaar(2100, 2);
        for (Halvaar runde = new Halvaar(2013, 1); runde.compareTo(slutt) < 0; runde = runde.neste()) {
            Halvaar denne = runde;
            if (inneholder(denne) && andre.stream().noneMatch(en -> en.inneholder(denne))) {
                return false;
            }
        }
        return true;
    }
}
