package no.barnevernsregister.register.identitet;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;

/**
 * A number that names one person. It never shows itself.
 *
 * @param slag tells kinds apart, so that equal digits of two kinds are two numbers
 * @param nummer the digits
 */
public record Identitet(String slag, String nummer) {

    /** A national number or D-number; one whose control digits do not hold names nobody. */
    public static Identitet av(Fodselsnummer nummer) {
        if (!nummer.erEntydig()) {
            throw new IllegalArgumentException("Nummeret er verken et fødselsnummer eller et D-nummer.");
        }
        return new Identitet("fnr", nummer.klartekst());
    }

    /** A number of the immigration register. */
    public static Identitet duf(String nummer) {
        if (!DufNummer.erGyldig(nummer)) {
            throw new IllegalArgumentException("Nummeret er ikke et DUF-nummer.");
        }
        return new Identitet("duf", nummer);
    }

    /** The numbers of a Personalia that name somebody; the one that counts for the child is first. */
    public static List<Identitet> i(Personalia personalia) {
        List<Identitet> funnet = new ArrayList<>();
        if (personalia.fodselsnummer().erEntydig()) {
            funnet.add(av(personalia.fodselsnummer()));
        }
        String duf = personalia.dufNummer();
        if (duf != null && DufNummer.erGyldig(duf)) {
            funnet.add(duf(duf));
        }
        return funnet;
    }

    @Override
    public String toString() {
        return "Identitet[skjult]";
    }
}
