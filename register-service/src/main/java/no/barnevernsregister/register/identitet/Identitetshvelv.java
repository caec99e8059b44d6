package no.barnevernsregister.register.identitet;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Personalia;

/** The only place that sees a fødselsnummer or DUF-number: gives a pseudonym and keeps the number under lock. */
public interface Identitetshvelv {

    /**
     * The pseudonym of a person, or the surrogate when the number names nobody.
     *
     * <p>The number is stored before the pseudonym is given out. A crash in between leaves a number that no case points to,
     * which harms nothing: the next try finds it there.
     *
     * @param surrogat what stands for the child when no number does; the case's own id
     */
    String barnenokkel(Personalia personalia, String surrogat);

    /**
     * Takes note of the ids that the child of a case has had: several when a D-number became a national number, when an
     * unborn child was born, or when both a national and a DUF-number are known. It changes what no count reads.
     *
     * @param surrogat the case
     * @param levende what the case now says of the child, deleted Personalia left out
     */
    void knytt(String surrogat, List<Personalia> levende);
}
