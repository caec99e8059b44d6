package no.barnevernsregister.register.sak;

import java.time.LocalDate;
import java.time.ZoneId;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;

/**
 * A version of a case that the register shall keep.
 *
 * @param hendelse the event that brought it
 * @param barnevern the merged case in the envelope of its newest document, deleted objects included
 */
public record Sakversjon(SakGodkjent hendelse, Barnevern barnevern) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The day in Oslo when the case system made the document; it decides in which period a case counts where. */
    public LocalDate uttrekksdato() {
        return hendelse.datoUttrekk().atZoneSameInstant(OSLO).toLocalDate();
    }

    /** What stands for the child when no number does; a case's id is its own. */
    public String surrogat() {
        return "sak:" + hendelse.avsender().rapporterendeOrg() + "/" + hendelse.sakId();
    }
}
