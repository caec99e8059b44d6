package no.barnevernsregister.register.sak;

import java.time.LocalDate;
import java.time.ZoneId;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.xml.BarnevernXml;

/**
 * A version of a case that the register shall keep.
 *
 * @param hendelse the event that brought it
 * @param xml the merged case in the envelope of its newest document, deleted objects included
 * @param barnevern the same, read
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the case is.
public record Sakversjon(SakGodkjent hendelse, byte[] xml, Barnevern barnevern) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Reads the merged case that came with an event. */
    public static Sakversjon av(SakGodkjent hendelse, byte[] xml) {
        return new Sakversjon(hendelse, xml, BarnevernXml.les(xml));
    }

    /** The day in Oslo when the case system made the document; it decides in which period a case counts where. */
    public LocalDate uttrekksdato() {
        return hendelse.datoUttrekk().atZoneSameInstant(OSLO).toLocalDate();
    }

    /** What stands for the child when no number does; a case's id is its own. */
    public String surrogat() {
        return "sak:" + hendelse.avsender().rapporterendeOrg() + "/" + hendelse.sakId();
    }
}
