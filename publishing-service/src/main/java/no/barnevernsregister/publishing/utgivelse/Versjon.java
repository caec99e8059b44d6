package no.barnevernsregister.publishing.utgivelse;

import java.util.Comparator;

/**
 * The number of an edition: main for other or final figures, minor for more content, correction for wrong figures put right.
 *
 * @param hoved at least 1
 */
public record Versjon(int hoved, int under, int retting) implements Comparable<Versjon> {

    public static final Versjon FORSTE = new Versjon(1, 0, 0);

    private static final Comparator<Versjon> REKKE = Comparator.comparingInt(Versjon::hoved)
            .thenComparingInt(Versjon::under)
            .thenComparingInt(Versjon::retting);

    public Versjon {
        if (hoved < 1 || under < 0 || retting < 0) {
            throw new IllegalArgumentException("En versjon er tre tall, det første minst 1.");
        }
    }

    Versjon nyHoved() {
        return new Versjon(hoved + 1, 0, 0);
    }

    Versjon nyUnder() {
        return new Versjon(hoved, under + 1, 0);
    }

    Versjon nyRetting() {
        return new Versjon(hoved, under, retting + 1);
    }

    @Override
    public int compareTo(Versjon annen) {
        return REKKE.compare(this, annen);
    }

    @Override
    public String toString() {
        return hoved + "." + under + "." + retting;
    }
}
