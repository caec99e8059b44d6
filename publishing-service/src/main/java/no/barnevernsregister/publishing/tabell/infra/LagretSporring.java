package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Onske;
import no.barnevernsregister.publishing.tabell.Parametre;
import no.barnevernsregister.publishing.tabell.Sprakvalg;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Uttrykk;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.Placement;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.SavedQuery;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.VariableSelection;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.VariablesSelection;
import no.barnevernsregister.publishing.tabell.infra.format.Format;

/** A query that somebody keeps the address of; what it asks for is as that one wrote it, so that TOP(1) follows the releases. */
record LagretSporring(SavedQuery sporring) {

    /** Reads the body of a POST. Its id follows from what it asks, so that the same query is kept once. */
    static LagretSporring les(JsonNode kropp) {
        JsonNode utvalg = Kropp.felt(kropp, "selection");
        String tabell = Kropp.tekst(kropp, "tableId");
        if (tabell.isBlank()) {
            throw UgyldigUtvalg.ingenSporring(new Tekst(
                    "Spørringen mangler tableId.", "Spørjinga manglar tableId.", "The query lacks its tableId."));
        }
        Sprak sprak = Sprakvalg.les(Kropp.tekst(kropp, "language"));
        Format format = Format.finn(Kropp.tekst(kropp, "outputFormat"));
        Map<String, VariableSelection> valg = new LinkedHashMap<>();
        for (JsonNode valgt : Kropp.felt(utvalg, "selection")) {
            String kode = Kropp.tekst(valgt, "variableCode");
            String kodeliste = Kropp.tekst(valgt, "codelist");
            valg.put(
                    kode,
                    new VariableSelection(
                            kode, kodeliste.isBlank() ? null : kodeliste, Kropp.tekster(valgt, "valueCodes")));
        }
        Onske onske = Kropp.onske(utvalg);
        var spurt = new SavedQuery(
                "",
                new VariablesSelection(List.copyOf(valg.values()), new Placement(onske.heading(), onske.stub())),
                sprak.kode(),
                tabell,
                format.navn(),
                Kropp.tekster(kropp, "outputFormatParams"));
        return new LagretSporring(new SavedQuery(
                Bestilling.merke(spurt.toString()),
                spurt.selection(),
                spurt.language(),
                spurt.tableId(),
                spurt.outputFormat(),
                spurt.outputFormatParams()));
    }

    String id() {
        return sporring.id();
    }

    Onske onske() {
        Map<String, List<Uttrykk>> valg = new LinkedHashMap<>();
        Map<String, String> kodelister = new LinkedHashMap<>();
        for (VariableSelection valgt : sporring.selection().selection()) {
            valg.put(
                    valgt.variableCode(),
                    valgt.valueCodes().stream().map(Uttrykk::les).toList());
            String kodeliste = valgt.codelist();
            if (kodeliste != null) {
                kodelister.put(valgt.variableCode(), kodeliste);
            }
        }
        Placement plassering = sporring.selection().placement();
        return new Onske(valg, kodelister, plassering.stub(), plassering.heading());
    }

    /** What a reader of it says goes before what its maker said. */
    Sprak sprak(Parametre parametre) {
        return Sprakvalg.les(parametre.en("lang").isBlank() ? sporring.language() : parametre.en("lang"));
    }

    String format(Parametre parametre) {
        return parametre.en("outputFormat").isBlank() ? sporring.outputFormat() : parametre.en("outputFormat");
    }

    /** The choices of its maker hold for its maker's format only. */
    List<String> formatvalg(Parametre parametre) {
        return parametre.en("outputFormat").isBlank()
                        && parametre.liste("outputFormatParams").isEmpty()
                ? sporring.outputFormatParams()
                : parametre.liste("outputFormatParams");
    }
}
