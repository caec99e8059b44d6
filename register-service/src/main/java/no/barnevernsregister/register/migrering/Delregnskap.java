package no.barnevernsregister.register.migrering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feil;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/** Adds up one kind of object. */
final class Delregnskap {

    /** Something that the case system has sent and that may be the object. */
    record Treff(SakId sak, @Nullable String migrertId, LocalDate start) {}

    private final List<Feil> feil = new ArrayList<>();
    private int iUttrekket;
    private int gjenfunnet;

    /**
     * Takes in an object of the extract.
     *
     * @param start the day it must have begun; absent for what has no start of its own
     * @param avsluttet whether it had ended before the conversion year, and need not have been moved
     * @param saker the cases that the client may be in the case system
     */
    void ta(
            Migreringssak klient,
            String kostraId,
            @Nullable LocalDate start,
            boolean avsluttet,
            List<Migreringssak> saker,
            List<Treff> treff) {
        iUttrekket++;
        switch (treff.size()) {
            case 0 -> {
                if (!avsluttet) {
                    SakId sak = saker.size() == 1 ? saker.getFirst().id() : null;
                    feil.add(new Feil(klient.journalnummer(), kostraId, Feiltype.IKKE_FUNNET, sak, null));
                }
            }
            case 1 -> {
                gjenfunnet++;
                Treff det = treff.getFirst();
                if (start != null && !start.equals(det.start())) {
                    feil.add(new Feil(
                            klient.journalnummer(), kostraId, Feiltype.ULIK_START, det.sak(), det.migrertId()));
                }
            }
            default -> {
                Treff ett = treff.getFirst();
                boolean iEnSak = treff.stream().map(Treff::sak).distinct().count() == 1;
                feil.add(new Feil(
                        klient.journalnummer(),
                        kostraId,
                        Feiltype.FLERE_FUNNET,
                        iEnSak ? ett.sak() : null,
                        ett.migrertId()));
            }
        }
    }

    Del del() {
        return new Del(iUttrekket, gjenfunnet, feil);
    }
}
