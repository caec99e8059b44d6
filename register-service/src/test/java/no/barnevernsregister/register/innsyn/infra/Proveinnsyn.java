package no.barnevernsregister.register.innsyn.infra;

import java.sql.SQLException;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.infra.Provehvelv;
import no.barnevernsregister.register.innsyn.Innsynssvar;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.sak.infra.Proveregister;

/** Insight outside the service. */
public final class Proveinnsyn {

    private static final Hvem HVEM = new Hvem("7f3f1c1e", "bufdir-innsyn");
    private static final Formaal FORMAAL = new Formaal("Krav om innsyn", "personvernforordningen artikkel 15");

    private Proveinnsyn() {}

    public static Innsyn i(Proveregister register) {
        return new Innsyn(
                new Revisjon(register.app()),
                Provehvelv.personer(register.identitet(), register.nokler()),
                register.kryptering(),
                register.klokke());
    }

    public static Innsynssvar om(Innsyn innsyn, Identitet identitet) throws SQLException {
        return innsyn.om(identitet, HVEM, FORMAAL);
    }
}
