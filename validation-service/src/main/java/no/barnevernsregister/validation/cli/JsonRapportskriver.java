package no.barnevernsregister.validation.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;

/** One report on a line: the national fields at the root, ours beside them. */
final class JsonRapportskriver implements Rapportskriver {

    private final PrintStream ut;

    JsonRapportskriver(PrintStream ut) {
        this.ut = ut;
    }

    @Override
    public void skriv(Filsvar svar) {
        Valideringsrapport rapport = svar.rapport();
        Map<String, Object> felt = new LinkedHashMap<>();
        felt.put("fil", svar.fil().toString());
        felt.put("format", svar.format());
        felt.put("severity", rapport.alvorlighet());
        if (svar.klienter() != null) {
            felt.put("klienter", svar.klienter());
        }
        if (svar.antall() != null) {
            felt.put("antall", svar.antall());
        }
        felt.put("regelsett", rapport.regelsett());
        if (rapport.xsdVersjon() != null) {
            felt.put("xsdVersjon", rapport.xsdVersjon());
        }
        felt.put("lagret", false);
        if (rapport.hode() != null) {
            felt.put("hode", rapport.hode());
        }
        felt.put("reportEntries", rapport.funn());
        ut.print(HendelseJson.skriv(felt));
        ut.print('\n');
        ut.flush();
    }

    @Override
    public void close() {
        ut.flush();
    }
}
