package no.barnevernsregister.intake.tilgang;

import no.barnevernsregister.intake.halvaar.Enhet;

/** A role for a unit; written as in a token, {@code rapportor:5634}. */
public record Tilgang(Rolle rolle, Enhet enhet) {

    @Override
    public String toString() {
        return rolle.kode() + ":" + enhet;
    }
}
