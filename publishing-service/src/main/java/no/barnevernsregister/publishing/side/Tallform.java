package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.barnevernsregister.publishing.nokkeltall.Sprak;

/** Numbers and dates as people write them in a language. */
public record Tallform(Sprak sprak) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** With a thin gap between thousands in Norwegian and a comma in English. */
    public String tall(Number antall) {
        BigDecimal verdi = antall instanceof BigDecimal desimal ? desimal : BigDecimal.valueOf(antall.longValue());
        boolean engelsk = sprak == Sprak.EN;
        String plain = verdi.abs().toPlainString();
        int punktum = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String hele = plain.substring(0, punktum).replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", engelsk ? "," : "\u00a0");
        String rest = plain.substring(punktum);
        return (verdi.signum() < 0 ? "\u2212" : "") + hele + (engelsk ? rest : rest.replace('.', ','));
    }

    public String dag(Instant naar) {
        return form(sprak == Sprak.EN ? "d MMMM yyyy" : "d. MMMM yyyy", naar);
    }

    public String tid(Instant naar) {
        return form(sprak == Sprak.EN ? "d MMMM yyyy, HH:mm" : "d. MMMM yyyy 'kl.' HH.mm", naar);
    }

    private String form(String monster, Instant naar) {
        return DateTimeFormatter.ofPattern(monster, Sprakform.locale(sprak)).format(naar.atZone(OSLO));
    }
}
