package no.barnevernsregister.register.orakel;

import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.DufNummer;
import org.jspecify.annotations.Nullable;

/** Which cases are of one child. */
final class Barnenokler {

    private static final Set<String> SURROGATER = Set.of("00100", "00200", "55555", "99999");

    private Barnenokler() {}

    /** The national number, else the number of the immigration register, else the case itself. */
    static String av(Kjentsak sak) {
        Personalia hvem = nyeste(sak.personalia());
        if (hvem == null) {
            return "sak " + sak.id();
        }
        String sifre = hvem.fodselsnummer().klartekst();
        if (hvem.fodselsnummer().harKontrollsifre() && !SURROGATER.contains(sifre.substring(6))) {
            return "nummer " + sifre;
        }
        String duf = hvem.dufNummer();
        return duf != null && DufNummer.erGyldig(duf) ? "duf " + duf : "sak " + sak.id();
    }

    /** The latest start holds, then the highest id. */
    static @Nullable Personalia nyeste(List<Personalia> alle) {
        Personalia nyest = null;
        for (Personalia en : alle) {
            if (nyest == null
                    || en.startDato().isAfter(nyest.startDato())
                    || (en.startDato().equals(nyest.startDato())
                            && en.id().toString().compareTo(nyest.id().toString()) > 0)) {
                nyest = en;
            }
        }
        return nyest;
    }
}
