package no.barnevernsregister.register.telling;

import static no.barnevernsregister.register.telling.Additiv.ALDER;
import static no.barnevernsregister.register.telling.Additiv.HALVAAR;
import static no.barnevernsregister.register.telling.Additiv.KATEGORI;
import static no.barnevernsregister.register.telling.Additiv.KJONN;
import static no.barnevernsregister.register.telling.Additiv.KOMMUNE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a count is, in words and in kind.
 *
 * @param id as other services and files name it
 * @param enhet the unit: {@code barn}, {@code melding}, {@code tiltak}, {@code dag}
 * @param definisjon one or two sentences that a reader of the figure understands
 * @param kategori what the values of kategori are; absent when it has none
 * @param additiv over what its cells may be added up
 */
public record Tellingsomtale(
        String id,
        String enhet,
        Maal maal,
        String definisjon,
        @Nullable String kategori,
        Set<Additiv> additiv) {

    public Tellingsomtale {
        if (!id.matches("[a-z0-9_]+") || !definisjon.endsWith(".")) {
            throw new IllegalArgumentException("A count has an id in small letters and a definition in sentences.");
        }
        additiv = Collections.unmodifiableSet(
                additiv.isEmpty() ? EnumSet.noneOf(Additiv.class) : EnumSet.copyOf(additiv));
    }

    /** How many; may be added up over municipalities, sexes and ages, as it stands. */
    public static Tellingsomtale antall(String id, String enhet, String definisjon) {
        return new Tellingsomtale(id, enhet, Maal.ANTALL, definisjon, null, EnumSet.of(KOMMUNE, KJONN, ALDER));
    }

    /** How much; may be added up like a number. */
    public static Tellingsomtale sum(String id, String enhet, String definisjon) {
        return new Tellingsomtale(id, enhet, Maal.SUM, definisjon, null, EnumSet.of(KOMMUNE, KJONN, ALDER));
    }

    /** A mean or a median; may not be added up at all. */
    public static Tellingsomtale midt(String id, String enhet, Maal maal, String definisjon) {
        return new Tellingsomtale(id, enhet, maal, definisjon, null, EnumSet.noneOf(Additiv.class));
    }

    /** The half-years add up to the year. */
    public Tellingsomtale ogHalvaar() {
        return med(HALVAAR);
    }

    /** By a kategori of which each thing counted has one. */
    public Tellingsomtale etter(String hva) {
        Tellingsomtale delt = etterFlere(hva);
        return maal.kanSummeres() ? delt.med(KATEGORI) : delt;
    }

    /** By a kategori of which a thing counted may have several. */
    public Tellingsomtale etterFlere(String hva) {
        return new Tellingsomtale(id, enhet, maal, definisjon, hva, additiv);
    }

    /** One cell for the whole country, in which a child is counted once wherever it has its cases. */
    public Tellingsomtale iLandet() {
        return uten(KOMMUNE);
    }

    private Tellingsomtale med(Additiv dimensjon) {
        Set<Additiv> flere = EnumSet.of(dimensjon);
        flere.addAll(additiv);
        return new Tellingsomtale(id, enhet, maal, definisjon, kategori, flere);
    }

    private Tellingsomtale uten(Additiv dimensjon) {
        Set<Additiv> farre = EnumSet.copyOf(additiv);
        farre.remove(dimensjon);
        return new Tellingsomtale(id, enhet, maal, definisjon, kategori, farre);
    }
}
