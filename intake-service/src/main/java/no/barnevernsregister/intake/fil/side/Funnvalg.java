package no.barnevernsregister.intake.fil.side;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;

/**
 * Which findings of a report are shown.
 *
 * @param alvorlighet a name of the severity; empty for all
 * @param regel id of a rule; empty for all
 * @param sak part of a journal number; empty for all
 */
public record Funnvalg(String alvorlighet, String regel, String sak) {

    /** Those that are chosen, in the order of the report. */
    public List<Funn> av(List<Funn> funn) {
        return funn.stream().filter(this::slipper).toList();
    }

    public boolean alt() {
        return alvorlighet.isEmpty() && regel.isEmpty() && sak.isBlank();
    }

    private boolean slipper(Funn funn) {
        String journalnummer = funn.journalnummer() == null ? "" : funn.journalnummer();
        return (alvorlighet.isEmpty() || funn.alvorlighet().name().equals(alvorlighet))
                && (regel.isEmpty() || funn.regelId().equals(regel))
                && journalnummer.contains(sak.strip());
    }
}
