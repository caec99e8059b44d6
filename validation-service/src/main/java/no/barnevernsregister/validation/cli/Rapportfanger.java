package no.barnevernsregister.validation.cli;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** Keeps the final answers; that a document waits is none. */
final class Rapportfanger implements Svarer {

    private final List<InnsendingVurdert> svar = new ArrayList<>();

    @Override
    public void vurdert(InnsendingVurdert ett) {
        if (ett.rapport() != null) {
            svar.add(ett);
        }
    }

    @Override
    public void godkjent(
            InnsendingMottatt innsending, int xsdVersjon, Sakstilstand tilstand, @Nullable Integer sakerIFilen) {
        // Nobody else is told of it.
    }

    List<InnsendingVurdert> svar() {
        return svar;
    }

    Valideringsrapport eneste() {
        Valideringsrapport rapport = svar.getFirst().rapport();
        if (rapport == null) {
            throw new IllegalStateException("Only final answers are kept");
        }
        return rapport;
    }
}
